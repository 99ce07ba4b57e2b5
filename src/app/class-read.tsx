// After the lesson: what to talk about in the levels that were played, with or without hand-ins. The place where the report's views are joined.
import type { Assignment } from '../core/classroom/classroom';
import { lessonsFile, say } from '../views/teacher/words';
import { TalkPoints } from '../views/teacher/talk-points';
import type { Desk } from './class-desk';

export function After({ desk, assignment }: { readonly desk: Desk; readonly assignment: Assignment | null }) {
  const levels = assignment?.levels ?? desk.kit.levels.slice(0, 1).map((l) => l.id);
  const points = levels.flatMap((id) => {
    const lesson = lessonsFile.value?.levels[id];
    return lesson ? [{ id, title: desk.titleOf(id), talk: lesson.talk }] : [];
  });
  return (
    <>
      <h3>{say('after.talk')}</h3>
      <TalkPoints levels={points} />
    </>
  );
}

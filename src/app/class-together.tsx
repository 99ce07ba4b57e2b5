// A whole class plays one level on this screen; what comes of it is kept as the class's own (seat 0). Wires.
import { useEffect, useRef } from 'preact/hooks';
import type { Classroom } from '../core/classroom/classroom';
import { addressOf } from '../views/teacher/frame';
import type { Desk } from './class-desk';
import { bySeat } from './class-seats';
import { playTogether } from './together';
import { tell } from './trouble';

export interface TogetherPageProps {
  readonly desk: Desk;
  readonly room: Classroom;
  readonly level: string;
  go(fragment: string): void;
}

export function TogetherPage({ desk, room, level, go }: TogetherPageProps) {
  const host = useRef<HTMLDivElement>(null);
  const { facts } = room;
  useEffect(() => {
    const back = () => go(addressOf(facts, 'lessons', level));
    let left = false;
    let clear: () => void = () => undefined;
    if (!host.current) return;
    playTogether({
      app: desk.app,
      host: host.current,
      level,
      before: (bySeat(room).get(0) ?? []).filter((a) => a.level === level).length,
      keep: async (attempt) => {
        const taken = desk.store.takeHandIn(facts.id, { code: facts.code, seat: 0, attempts: [attempt] });
        return (await taken?.saved) === 'saved';
      },
      leave: back,
    }).then(
      (away) => {
        clear = away;
        if (left) away();
      },
      () => {
        tell('load');
        back();
      },
    );
    return () => {
      left = true;
      clear();
    };
  }, [facts.id, level]);
  return <div ref={host} />;
}

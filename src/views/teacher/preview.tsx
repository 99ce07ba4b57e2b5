// A look at a class file before it is taken in: the one place of the room that asks first. Knows no store.
import type { ClassFacts } from '../../core/classroom/classroom';
import { Dialog } from '../dialog';
import { dayText, say } from './words';

export interface PreviewProps {
  readonly facts: ClassFacts;
  readonly adds: number;
  /** The class is on this device already. */
  readonly here: boolean;
  onTake(): void;
  onLeave(): void;
}

export function ClassPreview({ facts, adds, here, onTake, onLeave }: PreviewProps) {
  return (
    <Dialog label={say('preview.title')} name="class-file" onClose={onLeave}>
      <h2 tabIndex={-1}>{say('preview.title')}</h2>
      <p>
        <strong>{say('preview.what', { code: facts.code, seats: facts.seats, day: dayText(facts.made) })}</strong>
      </p>
      <p>
        {say(here ? 'preview.isHere' : 'preview.isNew')} {adds > 0 ? say('preview.adds', { count: adds }) : say('preview.addsNone')}
      </p>
      {here && <p>{say('preview.stays')}</p>}
      <div class="row">
        <button type="button" class="btn sun" data-action="take-class" onClick={onTake}>
          {say('preview.take')}
        </button>
        <button type="button" class="btn plain" data-action="leave-class" onClick={onLeave}>
          {say('preview.leave')}
        </button>
      </div>
    </Dialog>
  );
}

// A look at a class file before it is taken in: the one place of the room that asks first. Knows no store.
import { Dialog } from '../dialog';
import { say } from './words';

export interface PreviewProps {
  /** Classes in the file that are not on this device. */
  readonly fresh: number;
  /** Results it would add. */
  readonly adds: number;
  /** Classes in it that were deleted here. */
  readonly deleted: number;
  onTake(): void;
  /** Takes it, and the classes that were deleted here come back. */
  onRevive(): void;
  onLeave(): void;
}

export function ClassPreview({ fresh, adds, deleted, onTake, onRevive, onLeave }: PreviewProps) {
  const news = fresh > 0 || adds > 0;
  return (
    <Dialog label={say('preview.title')} name="class-file" onClose={onLeave}>
      <h2 tabIndex={-1}>{say('preview.title')}</h2>
      {deleted > 0 && <p>{say('preview.wasDeleted', { count: deleted })}</p>}
      {fresh > 0 && <p>{say('preview.isNew', { count: fresh })}</p>}
      {fresh === 0 && deleted === 0 && <p>{say('preview.isHere')}</p>}
      {(news || deleted === 0) && (
        <p>
          <strong>{adds > 0 ? say('preview.adds', { count: adds }) : news ? '' : say('preview.addsNone')}</strong>
        </p>
      )}
      {fresh === 0 && deleted === 0 && <p class="quiet">{say('preview.stays')}</p>}
      <div class="row">
        {deleted > 0 && (
          <button type="button" class="btn sun" data-action="revive-class" onClick={onRevive}>
            {say('preview.revive')}
          </button>
        )}
        {(news || deleted === 0) && (
          <button type="button" class={deleted > 0 ? 'btn plain' : 'btn sun'} data-action="take-class" onClick={onTake}>
            {say(deleted > 0 ? 'preview.takeOthers' : 'preview.take')}
          </button>
        )}
        <button type="button" class="btn plain" data-action="leave-class" onClick={onLeave}>
          {say('preview.leave')}
        </button>
      </div>
    </Dialog>
  );
}

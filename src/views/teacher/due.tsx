// The day a class was to be kept until has come: save, delete, or keep it a while longer. Knows no store.
import { Dialog } from '../dialog';
import { Icon } from '../icon';
import { dayText, say } from './words';

export interface DueProps {
  readonly until: string;
  onSave(): void;
  onDelete(): void;
  onLater(): void;
}

export const Due = ({ until, onSave, onDelete, onLater }: DueProps) => (
  <Dialog label={say('keep.due')} name="due" onClose={onLater}>
    <h2 tabIndex={-1}>{say('keep.due')}</h2>
    <p>{say('keep.dueText', { day: dayText(until) })}</p>
    <div class="row">
      <button type="button" class="btn sun" data-action="due-save" onClick={onSave}>
        <Icon name="file" size={26} />
        {say('keep.save')}
      </button>
      <button type="button" class="btn plain" data-action="due-later" onClick={onLater}>
        {say('keep.dueLater')}
      </button>
      <button type="button" class="btn warn" data-action="due-delete" onClick={onDelete}>
        {say('keep.dueDelete')}
      </button>
    </div>
  </Dialog>
);

// Keeping and deleting a class: the file, the tables, the day it ends, the curtain, three ways to delete. Knows no store.
import { useState } from 'preact/hooks';
import type { ClassFacts } from '../../core/classroom/classroom';
import { Icon } from '../icon';
import { Remove } from '../removal';
import { PinForm } from './curtain';
import { dayText, say } from './words';

export type Table = 'progress-csv' | 'items-csv' | 'xlsx';

export interface KeepProps {
  readonly facts: ClassFacts;
  /** YYYY-MM-DD. */
  readonly until: string;
  readonly today: string;
  readonly hasPin: boolean;
  /** How the last saving to a file went, or empty. */
  readonly note: string;
  onSave(): void;
  onOpen(file: File): void;
  onTable(table: Table): void;
  onUntil(day: string): void;
  /** Four digits, or null to take the curtain down. */
  onPin(pin: string | null): void;
  onDeleteClass(): Promise<void>;
  onDeleteAll(): Promise<void>;
}

const TABLES = [
  { id: 'progress-csv', key: 'keep.csv' },
  { id: 'items-csv', key: 'keep.itemsCsv' },
  { id: 'xlsx', key: 'keep.xlsx' },
] as const;

const Files = ({ note, onSave, onOpen }: Pick<KeepProps, 'note' | 'onSave' | 'onOpen'>) => (
  <section class="card" data-part="files">
    <h2>{say('keep.file')}</h2>
    <p>{say('keep.fileWhy')}</p>
    <div class="row">
      <button type="button" class="btn sun" data-action="save-class-file" onClick={onSave}>
        <Icon name="file" size={26} />
        {say('keep.save')}
      </button>
      <label class="btn plain file">
        <Icon name="open" size={26} />
        {say('keep.open')}
        <input
          type="file"
          accept=".json,application/json"
          class="visually-hidden"
          data-action="open-class"
          onChange={(e) => {
            const file = e.currentTarget.files?.[0];
            e.currentTarget.value = '';
            if (file) onOpen(file);
          }}
        />
      </label>
    </div>
    <p role="status" class="hint">
      {note}
    </p>
  </section>
);

const Tables = ({ onTable }: Pick<KeepProps, 'onTable'>) => (
  <section class="card" data-part="tables">
    <h2>{say('keep.tables')}</h2>
    <p>{say('keep.tablesWhy')}</p>
    <div class="row">
      {TABLES.map(({ id, key }) => (
        <button key={id} type="button" class="btn small plain" data-table={id} onClick={() => onTable(id)}>
          {say(key)}
        </button>
      ))}
    </div>
  </section>
);

function Until({ until, today, onUntil }: Pick<KeepProps, 'until' | 'today' | 'onUntil'>) {
  const [note, setNote] = useState('');
  const set = (day: string) => {
    if (!/^\d{4}-\d{2}-\d{2}$/.test(day) || day <= today) return setNote(say('keep.untilShort'));
    onUntil(day);
    setNote(say('keep.untilSaved', { day: dayText(day) }));
  };
  return (
    <section class="card" data-part="until">
      <h2>{say('keep.until')}</h2>
      <label class="pick-list">
        <span>{say('keep.untilWhy')}</span>
        <input type="date" value={until} min={today} data-setting="until" onChange={(e) => set(e.currentTarget.value)} />
      </label>
      <p role="status" class="hint">
        {note}
      </p>
    </section>
  );
}

const Curtain = ({ hasPin, onPin }: Pick<KeepProps, 'hasPin' | 'onPin'>) => (
  <section class="card" data-part="curtain">
    <h2>{say('keep.curtain')}</h2>
    <p>{say('keep.curtainWhy')}</p>
    <p>
      <strong>{say('keep.curtainNot')}</strong>
    </p>
    <PinForm hasPin={hasPin} onPin={onPin} />
  </section>
);

const Delete = ({ facts, onDeleteClass, onDeleteAll }: Pick<KeepProps, 'facts' | 'onDeleteClass' | 'onDeleteAll'>) => (
  <section class="card" data-part="delete">
    <h2>{say('keep.delete')}</h2>
    <p>{say('keep.deleteWhy')}</p>
    <p class="hint">{say('keep.deleteOne')}</p>
    <div class="row" data-delete="class">
      <Remove
        action="delete"
        ask={say('keep.deleteClass')}
        sure={say('keep.deleteClassSure', { code: facts.code })}
        onRemove={onDeleteClass}
      />
    </div>
    <div class="row" data-delete="all">
      <Remove action="delete" ask={say('keep.deleteAll')} sure={say('keep.deleteAllSure')} onRemove={onDeleteAll} />
    </div>
  </section>
);

export const Keep = (props: KeepProps) => (
  <div class="keep-cards">
    <Files {...props} />
    <Tables {...props} />
    <Until {...props} />
    <Curtain {...props} />
    <Delete {...props} />
  </div>
);

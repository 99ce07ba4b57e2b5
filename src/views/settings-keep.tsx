// "Keep my progress": to a file, from a file after a look at it, and deleting everything. Knows no store.
import { useState } from 'preact/hooks';
import type { Emblem } from '../core/progress/progress';
import { t, tAny } from '../i18n/i18n';
import { type ClassHere, deleteSure } from './classes-here';
import { emblemName } from './emblem';
import { Icon } from './icon';
import { Remove } from './removal';

export interface ImportPreview {
  readonly newAttempts: number;
  /** Players of the file that were deleted here. */
  readonly deleted?: readonly { readonly emblem: Emblem }[];
  /** Takes the file in; with `bringBack` the deleted players, too. */
  commit(bringBack?: boolean): Promise<unknown>;
}

export interface KeepProps {
  readonly canExport: boolean;
  onExport(): void;
  /** Reads a file; a reason key when it could not be taken. */
  onImport(file: File): Promise<ImportPreview | string>;
  /** A teacher's classes on this device: deleting everything takes them, too. */
  readonly classes: readonly ClassHere[];
  /** Deletes everything; the way back is the caller's to offer. */
  onDelete(): Promise<void>;
}

const goneNames = ({ deleted = [] }: ImportPreview): string => deleted.map((c) => emblemName(c.emblem)).join(', ');

const foundText = (found: ImportPreview): string => {
  const name = goneNames(found);
  const news = t('settings.importFound', { n: found.newAttempts });
  return name === '' ? news : `${news} ${t('storage.bringBack', { name })}`;
};

function Files({ props, say }: { readonly props: KeepProps; say(text: string): void }) {
  const [found, setFound] = useState<ImportPreview | null>(null);
  const asks = found !== null && goneNames(found) !== '';
  const take = async (input: HTMLInputElement) => {
    const file = input.files?.[0];
    if (!file) return;
    const out = await props.onImport(file).catch(() => 'not-text');
    input.value = '';
    setFound(typeof out === 'string' ? null : out);
    say(typeof out === 'string' ? tAny(`storage.reason.${out}`) : foundText(out));
  };
  const add = async (bringBack: boolean) => {
    const saved = await found?.commit(bringBack).catch(() => 'not-saved');
    setFound(null);
    say(`${t('settings.imported')}${saved === 'not-saved' ? ` ${t('storage.memory')}` : ''}`);
  };
  return (
    <div class="row">
      <button type="button" class="btn small" data-action="export" disabled={!props.canExport} onClick={props.onExport}>
        <Icon name="file" size={26} />
        {t('settings.export')}
      </button>
      <label class="btn small file">
        <Icon name="open" size={26} />
        {t('settings.import')}
        <input
          type="file"
          accept=".json,application/json"
          class="visually-hidden"
          data-action="import"
          onChange={(e) => void take(e.currentTarget)}
        />
      </label>
      {found && (
        <button type="button" class="btn sun small" data-action="import-add" onClick={() => void add(asks)}>
          <Icon name="check" size={26} />
          {t(asks ? 'storage.bringBackYes' : 'settings.importAdd')}
        </button>
      )}
      {found && asks && (
        <button type="button" class="btn plain small" data-action="import-leave" onClick={() => void add(false)}>
          {t('storage.bringBackNo')}
        </button>
      )}
    </div>
  );
}

export function Keep(props: KeepProps) {
  const [note, setNote] = useState('');
  return (
    <section class="settings-part">
      <h3>{t('settings.keep')}</h3>
      <p class="quiet">{t('settings.keepWhy')}</p>
      <Files props={props} say={setNote} />
      <p role="status" class="note">
        {note}
      </p>
      <Remove action="delete" ask={t('settings.delete')} sure={deleteSure(props.classes)} onRemove={props.onDelete} />
    </section>
  );
}

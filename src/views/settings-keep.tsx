// "Keep my progress": to a file, from a file after a look at it, and deleting everything with a way back for 30 seconds. Knows no store.
import { useEffect, useState } from 'preact/hooks';
import { t, tAny } from '../i18n/i18n';
import { Icon } from './icon';

export interface ImportPreview {
  readonly newAttempts: number;
  commit(): Promise<unknown>;
}

export interface KeepProps {
  readonly canExport: boolean;
  onExport(): void;
  /** Reads a file; a reason key when it could not be taken. */
  onImport(file: File): Promise<ImportPreview | string>;
  onDelete(): Promise<void>;
  /** Takes the deletion back; offered for {@link UNDO_SECONDS} seconds where it is given. */
  onUndo?(): Promise<void>;
}

export const UNDO_SECONDS = 30;

function Files({ props, say }: { readonly props: KeepProps; say(text: string): void }) {
  const [found, setFound] = useState<ImportPreview | null>(null);
  const take = async (input: HTMLInputElement) => {
    const file = input.files?.[0];
    if (!file) return;
    const out = await props.onImport(file);
    input.value = '';
    setFound(typeof out === 'string' ? null : out);
    say(typeof out === 'string' ? tAny(`storage.reason.${out}`) : t('settings.importFound', { n: out.newAttempts }));
  };
  const add = async () => {
    await found?.commit();
    setFound(null);
    say(t('settings.imported'));
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
        <button type="button" class="btn sun small" data-action="import-add" onClick={() => void add()}>
          <Icon name="check" size={26} />
          {t('settings.importAdd')}
        </button>
      )}
    </div>
  );
}

function Delete({ props, say }: { readonly props: KeepProps; say(text: string): void }) {
  const [step, setStep] = useState<'idle' | 'sure' | 'gone'>('idle');
  const { onUndo } = props;
  useEffect(() => {
    if (step !== 'gone') return;
    const timer = setTimeout(() => {
      setStep('idle');
      say(t('settings.deleted'));
    }, UNDO_SECONDS * 1000);
    return () => clearTimeout(timer);
  }, [step]);
  const remove = async () => {
    await props.onDelete();
    setStep(onUndo ? 'gone' : 'idle');
    say(onUndo ? `${t('settings.deleted')} ${t('settings.undoFor', { n: UNDO_SECONDS })}` : t('settings.deleted'));
  };
  const undo = async () => {
    await onUndo?.();
    setStep('idle');
    say(t('settings.undone'));
  };
  if (step === 'gone')
    return (
      <button type="button" class="btn sun small" data-action="undo" onClick={() => void undo()}>
        {t('settings.undo')}
      </button>
    );
  if (step === 'idle')
    return (
      <button type="button" class="btn small warn" data-action="delete" onClick={() => setStep('sure')}>
        {t('settings.delete')}
      </button>
    );
  return (
    <div class="row">
      <button type="button" class="btn small plain" data-action="keep" onClick={() => setStep('idle')}>
        {t('settings.cancel')}
      </button>
      <button type="button" class="btn small warn" data-action="delete" onClick={() => void remove()}>
        {t('settings.deleteSure')}
      </button>
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
      <div>
        <Delete props={props} say={setNote} />
      </div>
    </section>
  );
}

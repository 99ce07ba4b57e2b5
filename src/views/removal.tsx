// Deleting with a second thought before it: two buttons one after the other, the safe one in focus. Knows no store.
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { t } from '../i18n/i18n';

export interface RemoveProps {
  /** On the first button. */
  readonly ask: string;
  /** On the button that really does it. */
  readonly sure: string;
  /** Value of `data-action` of both. */
  readonly action: 'delete' | 'delete-child';
  onRemove(): Promise<void>;
}

/** Two buttons one after the other; the safe one has the focus. */
export function Remove({ ask, sure, action, onRemove }: RemoveProps) {
  const [asked, setAsked] = useState<boolean | null>(null);
  const first = useRef<HTMLButtonElement>(null);
  const keep = useRef<HTMLButtonElement>(null);
  useLayoutEffect(() => {
    if (asked === true) {
      keep.current?.focus();
      keep.current?.closest('fieldset')?.scrollIntoView({ block: 'center' });
    }
    if (asked === false) first.current?.focus();
  }, [asked]);
  if (!asked)
    return (
      <button ref={first} type="button" class="btn small warn" data-action={action} onClick={() => setAsked(true)}>
        {ask}
      </button>
    );
  return (
    <fieldset class="row" aria-label={ask}>
      <button ref={keep} type="button" class="btn small plain" data-action="keep" onClick={() => setAsked(false)}>
        {t('settings.cancel')}
      </button>
      <button type="button" class="btn small warn" data-action={action} onClick={() => void onRemove()}>
        {sure}
      </button>
    </fieldset>
  );
}

// The curtain over the classes of a device: four digits to open it, and the form that hangs it up. A curtain and no lock, and it says so. Knows no store.
import { useEffect, useState } from 'preact/hooks';
import { artUrl } from '../../content/art-url';
import { useFirstFocus, useTitle } from '../focus';
import { Icon } from '../icon';
import { say } from './words';

const DIGITS = 4;
const isPin = (text: string): boolean => new RegExp(`^\\d{${DIGITS}}$`).test(text);

interface FieldProps {
  readonly label: string;
  readonly name: string;
  readonly value: string;
  readonly fresh: boolean;
  onValue(text: string): void;
}

/** A field that takes typing, pasting and a password manager alike. */
const Pin = ({ label, name, value, fresh, onValue }: FieldProps) => (
  <label class="pin">
    <span>{label}</span>
    <input
      type="password"
      inputMode="numeric"
      maxLength={DIGITS}
      autocomplete={fresh ? 'new-password' : 'current-password'}
      data-setting={name}
      value={value}
      onInput={(e) => onValue(e.currentTarget.value.replace(/\D/g, ''))}
    />
  </label>
);

export function PinForm({ hasPin, onPin }: { readonly hasPin: boolean; onPin(pin: string | null): void }) {
  const [pin, setPin] = useState('');
  const [again, setAgain] = useState('');
  const [note, setNote] = useState('');
  const hang = () => {
    if (!isPin(pin)) return setNote(say('keep.pinFour'));
    if (pin !== again) return setNote(say('keep.pinDiffers'));
    onPin(pin);
    setPin('');
    setAgain('');
    setNote(say('keep.pinIsSet'));
  };
  return (
    <form
      class="pin-form"
      onSubmit={(e) => {
        e.preventDefault();
        hang();
      }}
    >
      {hasPin ? (
        <button
          type="button"
          class="btn small plain"
          data-action="pin-off"
          onClick={() => {
            onPin(null);
            setNote(say('keep.pinIsOff'));
          }}
        >
          {say('keep.pinOff')}
        </button>
      ) : (
        <div class="row pins">
          <Pin label={say('keep.pin')} name="pin" value={pin} fresh onValue={setPin} />
          <Pin label={say('keep.pinAgain')} name="pin-again" value={again} fresh onValue={setAgain} />
          <button type="submit" class="btn small plain" data-action="pin-set">
            {say('keep.pinSet')}
          </button>
        </div>
      )}
      <p role="status" class="hint">
        {note}
      </p>
    </form>
  );
}

export interface CurtainProps {
  /** Seconds to wait before the first try. */
  readonly wait: number;
  /** Answers with how many seconds to wait before the next try; 0 when it opened. */
  onTry(pin: string): number;
  /** Answers whether the file showed that this is the teacher. */
  onFile(file: File): Promise<boolean>;
  onStart(): void;
}

/** Counts the seconds down to the next try. */
function useWait(first: number): readonly [number, (n: number) => void] {
  const [wait, setWait] = useState(first);
  useEffect(() => {
    if (wait <= 0) return;
    const timer = setTimeout(() => setWait(wait - 1), 1000);
    return () => clearTimeout(timer);
  }, [wait]);
  return [wait, setWait];
}

function Forgotten({ onFile }: Pick<CurtainProps, 'onFile'>) {
  const [note, setNote] = useState('');
  return (
    <details class="more-choices">
      <summary>{say('curtain.forgot')}</summary>
      <p>{say('curtain.forgotHow')}</p>
      <label class="btn small plain file">
        <Icon name="open" size={24} />
        {say('keep.open')}
        <input
          type="file"
          accept=".json,application/json"
          class="visually-hidden"
          data-action="curtain-file"
          onChange={(e) => {
            const file = e.currentTarget.files?.[0];
            e.currentTarget.value = '';
            if (file) void onFile(file).then((open) => setNote(open ? '' : say('curtain.forgotNo')));
          }}
        />
      </label>
      <p role="status" class="hint">
        {note}
      </p>
    </details>
  );
}

export function Curtain({ wait: first, onTry, onFile, onStart }: CurtainProps) {
  const head = useFirstFocus();
  const [pin, setPin] = useState('');
  const [wrong, setWrong] = useState(false);
  const [wait, setWait] = useWait(first);
  useTitle(say('curtain.title'));
  const open = () => {
    if (wait > 0) return;
    const next = onTry(pin);
    setPin('');
    setWrong(true);
    setWait(next);
  };
  return (
    <main class="page curtain-page" data-screen="class-curtain" tabIndex={-1}>
      <section class="panel">
        <img class="curtain-lumi" src={artUrl('lumi-wink')} alt="" width="120" height="120" />
        <h1 ref={head} tabIndex={-1}>
          {say('curtain.title')}
        </h1>
        <form
          onSubmit={(e) => {
            e.preventDefault();
            open();
          }}
        >
          <p>{say('curtain.lead')}</p>
          <Pin label={say('keep.pin')} name="pin" value={pin} fresh={false} onValue={setPin} />
          <p role="status" class="hint">
            {wrong ? say('curtain.wrong') : ''} {wait > 1 ? say('curtain.wait', { n: wait }) : ''}
          </p>
          <button type="submit" class="btn sun" data-action="open-curtain" disabled={pin.length < DIGITS || wait > 0}>
            {say('curtain.go')}
          </button>
        </form>
        <Forgotten onFile={onFile} />
        <button type="button" class="chip-button" data-action="back" onClick={onStart}>
          <Icon name="back" size={24} />
          {say('frame.start')}
        </button>
      </section>
    </main>
  );
}

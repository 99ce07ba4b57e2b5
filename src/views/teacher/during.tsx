// Step 2 of today: the wall of emblems and the three ways in — camera, files, codes. Knows no store.
import { useState } from 'preact/hooks';
import { artUrl } from '../../content/art-url';
import type { ReadQr } from '../camera';
import { Icon } from '../icon';
import { Scan } from './scan';
import { type Take, Takes, takeName, takeText } from './takes';
import { type SeatState, stateOf, Wall } from './wall';
import { say } from './words';

export interface DuringProps {
  readonly code: number;
  readonly seats: readonly SeatState[];
  readonly takes: readonly Take[];
  /** How far a batch of files is; null when none is read. */
  readonly progress: { readonly n: number; readonly all: number } | null;
  readonly fresh: number | null;
  /** How many results came from this device by themselves. */
  readonly here: number;
  readonly readQr: ReadQr;
  onFiles(files: readonly File[]): void;
  /** A code typed or pasted, or the text of a QR code; answers what it led to. */
  onText(text: string, from: 'scan' | 'code'): Take;
  onSeat(seat: number): void;
  onMove(take: Take): void;
}

function TypeCode({ code, onText }: Pick<DuringProps, 'code' | 'onText'>) {
  const [text, setText] = useState('');
  const [answers, setAnswers] = useState<readonly Take[]>([]);
  // What was refused stays to be put right: nobody has to read it out again.
  const take = () => {
    const lines = text.split('\n').flatMap((line) => (line.trim() === '' ? [] : [line.trim()]));
    const given = lines.map((line) => onText(line, 'code'));
    setAnswers(given);
    setText(lines.filter((_, i) => given[i]?.outcome.kind === 'refused').join('\n'));
  };
  return (
    <form
      class="type-code card"
      onSubmit={(e) => {
        e.preventDefault();
        take();
      }}
    >
      <label>
        <strong>{say('collect.code')}</strong>
        <textarea
          rows={2}
          value={text}
          autocomplete="off"
          spellcheck={false}
          data-setting="code"
          onInput={(e) => setText(e.currentTarget.value)}
          onKeyDown={(e) => {
            if (e.key !== 'Enter' || e.shiftKey) return;
            e.preventDefault();
            take();
          }}
        />
      </label>
      {answers.map((answer) => (
        <p key={answer.id} class={`code-answer ${answer.outcome.kind === 'refused' ? 'refused' : ''}`}>
          <Icon name={answer.outcome.kind === 'refused' ? 'close' : 'check'} size={20} />
          <span>
            {takeName(answer, code)}: {takeText(answer)}
          </span>
        </p>
      ))}
      <p class="hint">{say('collect.codeHint')}</p>
      <button type="submit" class="btn small" data-action="take-code" disabled={text.trim() === ''}>
        {say('collect.take')}
      </button>
    </form>
  );
}

type Open = 'none' | 'scan' | 'type';

function Ways({ open, onOpen, onFiles }: { readonly open: Open; onOpen(open: Open): void } & Pick<DuringProps, 'onFiles'>) {
  return (
    <div class="row collect-ways">
      <button
        type="button"
        class="btn sun"
        data-action="scan"
        aria-expanded={open === 'scan'}
        onClick={() => onOpen(open === 'scan' ? 'none' : 'scan')}
      >
        <img src={artUrl('ico-camera')} alt="" width="34" height="34" />
        {say('collect.scan')}
      </button>
      <label class="btn plain file">
        <Icon name="open" size={26} />
        {say('collect.files')}
        <input
          type="file"
          multiple
          accept=".json,application/json,image/*"
          class="visually-hidden"
          data-action="take-files"
          onChange={(e) => {
            const files = [...(e.currentTarget.files ?? [])];
            e.currentTarget.value = '';
            if (files.length > 0) onFiles(files);
          }}
        />
      </label>
      <button
        type="button"
        class="btn plain"
        data-action="type-code"
        aria-expanded={open === 'type'}
        onClick={() => onOpen(open === 'type' ? 'none' : 'type')}
      >
        {say('collect.type')}
      </button>
    </div>
  );
}

export function During(props: DuringProps) {
  const { code, seats, takes, progress } = props;
  const [open, setOpen] = useState<Open>('none');
  const inNow = seats.filter((s) => stateOf(s) !== 'none').length;
  const last = takes[0];
  return (
    <div class="during">
      <Ways open={open} onOpen={setOpen} onFiles={props.onFiles} />
      <p class="hint">{say('collect.drop')}</p>
      {open === 'scan' && (
        <Scan
          readQr={props.readQr}
          last={last ? `${takeName(last, code)}: ${takeText(last)}` : ''}
          onText={(text) => props.onText(text, 'scan')}
          onClose={() => {
            setOpen('none');
            setTimeout(() => document.querySelector<HTMLElement>('[data-action="scan"]')?.focus());
          }}
        />
      )}
      {open === 'type' && <TypeCode code={code} onText={props.onText} />}
      {progress && (
        <p class="working" role="status">
          {say('collect.working', { n: progress.n, all: progress.all })}
          <progress value={progress.n} max={progress.all} aria-hidden="true" />
        </p>
      )}
      <div class="during-columns">
        <div>
          <h3 class="wall-head">{say('collect.progress', { n: inNow, all: seats.length })}</h3>
          <Wall code={code} seats={seats} fresh={props.fresh} onSeat={props.onSeat} />
        </div>
        <div class="during-side">
          {props.here > 0 && <p class="hint here">{say('collect.here', { n: props.here })}</p>}
          <Takes code={code} takes={takes} onMove={props.onMove} />
          <details class="more-choices">
            <summary>{say('collect.pairTitle')}</summary>
            <p class="hint">{say('collect.pair')}</p>
          </details>
          <p class="hint claim">{say('collect.claim')}</p>
        </div>
      </div>
    </div>
  );
}

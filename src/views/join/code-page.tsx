// Typing a class code: six places, a big pad for every letter, keys and paste too; or the camera, or a picture of the code. No field takes free text.
import '../style/join.css';
import { useEffect, useRef, useState } from 'preact/hooks';
import { artUrl } from '../../content/art-url';
import type { ReadQr } from '../camera';
import { Icon } from '../icon';
import { CodeCamera } from './code-camera';
import type { JoinWords } from './join-words';
import { JoinTop } from './join-top';

const LETTERS = 6;
/** No I, L, O and U: they look like others. */
const PADS = [...'0123456789ABCDEFGHJKMNPQRSTVWXYZ'];
const LIKE: Readonly<Record<string, string>> = { I: '1', L: '1', O: '0', U: 'V' };

export type CodeProblem = keyof JoinWords['code']['problem'];

export interface CodePageProps {
  readonly words: JoinWords;
  readonly problem: CodeProblem | null;
  /** Says what a picture held, in words; null while none is looked at. */
  readonly picture: 'reading' | 'no-code' | null;
  readonly readQr: ReadQr;
  /** A letter came or went: time for a small sound. */
  onLetter(): void;
  /** Six letters, or a pasted link. */
  onCode(text: string): void;
  onPicture(file: File): void;
  onBack(): void;
}

const letterOf = (key: string): string | null => {
  const up = key.toUpperCase();
  const letter = LIKE[up] ?? up;
  return letter.length === 1 && PADS.includes(letter) ? letter : null;
};

/** What was typed so far, by pad, key or paste. */
function useCode({ onLetter, onCode }: Pick<CodePageProps, 'onLetter' | 'onCode'>) {
  // Keys come quicker than the page is drawn.
  const typed = useRef('');
  const [code, setCode] = useState('');
  const set = (next: string) => {
    if (next === typed.current) return;
    typed.current = next;
    setCode(next);
    onLetter();
    if (next.length === LETTERS) onCode(next);
  };
  const add = (letter: string) => set(typed.current.length < LETTERS ? typed.current + letter : letter);
  const drop = () => set(typed.current.slice(0, -1));
  useEffect(() => {
    const key = (e: KeyboardEvent) => {
      if (e.ctrlKey || e.metaKey || e.altKey || document.querySelector('dialog[open]')) return;
      const letter = letterOf(e.key);
      if (e.key === 'Backspace') drop();
      else if (letter) add(letter);
      else return;
      e.preventDefault();
    };
    const paste = (e: ClipboardEvent) => {
      const text = e.clipboardData?.getData('text').trim() ?? '';
      const letters = [...text.replace(/[\s-]/g, '')].map(letterOf);
      if (letters.length === LETTERS && letters.every((l) => l !== null)) set(letters.join(''));
      else if (text !== '') onCode(text.slice(0, 2000));
    };
    window.addEventListener('keydown', key);
    window.addEventListener('paste', paste);
    return () => {
      window.removeEventListener('keydown', key);
      window.removeEventListener('paste', paste);
    };
  });
  return { code, add, drop };
}

function Letters({ words, add, drop }: { readonly words: JoinWords['code']; add(letter: string): void; drop(): void }) {
  return (
    <fieldset class="code-pads" aria-label={words.pads}>
      {PADS.map((letter) => (
        <button key={letter} type="button" data-pad={letter} onClick={() => add(letter)}>
          {letter}
        </button>
      ))}
      <button type="button" class="pad-delete" data-pad="delete" aria-label={words.delete} onClick={drop}>
        <Icon name="back" size={28} />
      </button>
    </fieldset>
  );
}

function Slots({ words, code, problem }: { readonly words: JoinWords['code']; readonly code: string } & Pick<CodePageProps, 'problem'>) {
  return (
    <p class={`code-slots ${problem ? 'shake' : ''}`} key={problem ?? 'well'} role="status" aria-label={words.slot}>
      {Array.from({ length: LETTERS }, (_, i) => (
        <span key={`${i + 1}`} class={code[i] ? 'full' : ''}>
          {code[i] ?? <span class="visually-hidden">{words.empty}</span>}
        </span>
      ))}
    </p>
  );
}

interface OtherWaysProps extends Pick<CodePageProps, 'onPicture'> {
  readonly words: JoinWords['code'];
  readonly filming: boolean;
  onFilm(): void;
}

function OtherWays({ words, filming, onFilm, onPicture }: OtherWaysProps) {
  return (
    <div class="code-other">
      <button
        key={`${filming}`}
        type="button"
        class="btn small plain"
        data-action={filming ? 'close-camera' : 'open-camera'}
        onClick={onFilm}
      >
        {filming ? <Icon name="close" size={24} /> : <img src={artUrl('ico-camera')} alt="" width="30" height="30" />}
        {filming ? words.camera.close : words.camera.use}
      </button>
      <label class="btn small plain file">
        <Icon name="open" size={26} />
        {words.photo}
        <input
          type="file"
          class="visually-hidden"
          accept="image/*"
          data-action="photo"
          onChange={(e) => {
            const file = e.currentTarget.files?.[0];
            if (file) onPicture(file);
            e.currentTarget.value = '';
          }}
        />
      </label>
    </div>
  );
}

function saidOf({ code }: JoinWords, { picture, problem }: Pick<CodePageProps, 'picture' | 'problem'>): string {
  if (picture === 'reading') return code.reading;
  if (picture === 'no-code') return code.noCode;
  return problem ? code.problem[problem] : '';
}

export function CodePage(props: CodePageProps) {
  const { code: words } = props.words;
  const { code, add, drop } = useCode(props);
  const [filming, setFilming] = useState(false);
  const said = saidOf(props.words, props);
  const film = (on: boolean) => {
    setFilming(on);
    // The button that was pressed makes way for the one that undoes it.
    setTimeout(() => document.querySelector<HTMLElement>(`[data-action="${on ? 'close' : 'open'}-camera"]`)?.focus());
  };
  return (
    <main class="join" data-screen="join-code" tabIndex={-1}>
      <JoinTop title={words.title} lead={words.lead} back={props.words.back} onBack={props.onBack} />
      <div class="code-stage">
        <img class="code-lumi" src={artUrl(said === '' ? 'lumi-point' : 'lumi-think')} alt="" width="170" height="170" />
        <section class="join-card code-card">
          {!filming && <Slots words={words} code={code} problem={props.problem} />}
          <p class="code-said" role="status">
            {said}
          </p>
          {filming ? (
            <CodeCamera words={words.camera} readQr={props.readQr} onText={props.onCode} onClose={() => film(false)} />
          ) : (
            <Letters words={words} add={add} drop={drop} />
          )}
          <OtherWays words={words} filming={filming} onFilm={() => film(!filming)} onPicture={props.onPicture} />
        </section>
      </div>
    </main>
  );
}

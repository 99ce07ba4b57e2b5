// The family agreement: sentences are ticked, never typed, and printed on one sheet. What was ticked is kept on paper alone. Knows no store.
import '../style/family.css';
import '../style/family-print.css';
import { useState } from 'preact/hooks';
import { fill } from '../../i18n/fill';
import { useFirstFocus, useTitle } from '../focus';
import { Icon } from '../icon';
import type { AgreementWords, FamilyWords } from './family-words';

export interface AgreementProps {
  readonly words: FamilyWords['agreement'];
  readonly agreement: AgreementWords;
  onTick(on: boolean): void;
  onPrint(): void;
  onBack(): void;
}

const Sheet = ({ agreement, picked }: { readonly agreement: AgreementWords; readonly picked: ReadonlySet<string> }) => (
  <article class="agreement-sheet" aria-hidden="true">
    <h1>{agreement.title}</h1>
    {agreement.groups.map((group) => {
      const mine = group.lines.filter((l) => picked.has(l.id));
      return (
        mine.length > 0 && (
          <section key={group.id}>
            <h2>{group.title}</h2>
            <ul>
              {mine.map((l) => (
                <li key={l.id}>{l.text}</li>
              ))}
            </ul>
          </section>
        )
      );
    })}
    <p class="sheet-note">{agreement.note}</p>
    <div class="sheet-sign">
      <span>{agreement.sign}</span>
      <span>{agreement.again}</span>
    </div>
  </article>
);

export function Agreement({ words, agreement, onTick, onPrint, onBack }: AgreementProps) {
  const heading = useFirstFocus();
  const [picked, setPicked] = useState<ReadonlySet<string>>(new Set());
  useTitle(agreement.title);
  const toggle = (id: string) => {
    const on = !picked.has(id);
    onTick(on);
    setPicked(new Set(on ? [...picked, id] : [...picked].filter((p) => p !== id)));
  };
  return (
    <main class="family agreement" data-screen="agreement" tabIndex={-1}>
      <div class="screen-only">
        <header class="family-top">
          <button type="button" class="icon-button" data-action="back" aria-label={words.back} onClick={onBack}>
            <Icon name="back" />
          </button>
          <div class="family-name">
            <h1 ref={heading} tabIndex={-1}>
              {agreement.title}
            </h1>
            <p>{agreement.lead}</p>
          </div>
        </header>
        <div class="agreement-groups">
          {agreement.groups.map((group) => (
            <fieldset key={group.id} class="family-card">
              <legend>{group.title}</legend>
              {group.lines.map((l) => (
                <label key={l.id} class={`promise ${picked.has(l.id) ? 'on' : ''}`}>
                  <input type="checkbox" checked={picked.has(l.id)} data-line={l.id} onChange={() => toggle(l.id)} />
                  <i aria-hidden="true">
                    <Icon name="check" size={26} />
                  </i>
                  <span>{l.text}</span>
                </label>
              ))}
            </fieldset>
          ))}
        </div>
        <footer class="agreement-foot">
          <p role="status">{picked.size > 0 ? fill(words.picked, { n: picked.size }) : words.pickFirst}</p>
          <button type="button" class="btn sun" data-action="print" disabled={picked.size === 0} onClick={onPrint}>
            {words.print}
          </button>
        </footer>
      </div>
      <Sheet agreement={agreement} picked={picked} />
    </main>
  );
}

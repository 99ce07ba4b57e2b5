// "Make a class": how many, how old, which language. Three choices that are already filled in, and one button. Knows no store.
import { useEffect, useRef, useState } from 'preact/hooks';
import type { ClassBand, ClassLanguage } from '../../core/classroom/classroom';
import { LANGUAGES } from '../../i18n/i18n';
import { Choice } from './choice';
import { say } from './words';

export interface NewClass {
  readonly seats: number;
  readonly band: ClassBand;
  readonly language: ClassLanguage;
}

export interface MakeClassProps {
  readonly language: ClassLanguage;
  readonly busy: boolean;
  onMake(facts: NewClass): void;
  onCancel(): void;
}

const MOST = 60;
const USUAL = 28;

function Seats({ seats, onSeats }: { readonly seats: number; onSeats(n: number): void }) {
  const set = (n: number) => onSeats(Math.min(MOST, Math.max(1, Math.round(n) || 1)));
  return (
    <fieldset class="class-size">
      <legend id="seats-legend">{say('make.seats')}</legend>
      <button type="button" class="icon-button" aria-label={say('make.fewer')} disabled={seats <= 1} onClick={() => set(seats - 1)}>
        −
      </button>
      <output aria-live="polite">{seats}</output>
      <button type="button" class="icon-button" aria-label={say('make.more')} disabled={seats >= MOST} onClick={() => set(seats + 1)}>
        +
      </button>
      <input
        type="range"
        class="class-size-slider"
        min="1"
        max={MOST}
        value={seats}
        data-setting="seats"
        aria-labelledby="seats-legend"
        style={{ '--fill': `${((seats - 1) / (MOST - 1)) * 100}%` }}
        onInput={(e) => set(Number(e.currentTarget.value))}
      />
    </fieldset>
  );
}

export function MakeClass({ language, busy, onMake, onCancel }: MakeClassProps) {
  const [seats, setSeats] = useState(USUAL);
  const [band, setBand] = useState<ClassBand>('A');
  const [lang, setLang] = useState<ClassLanguage>(language);
  const head = useRef<HTMLHeadingElement>(null);
  useEffect(() => head.current?.focus(), []);
  return (
    <section class="card make" data-part="make-class">
      <h2 ref={head} tabIndex={-1}>
        {say('make.title')}
      </h2>
      <Seats seats={seats} onSeats={setSeats} />
      <p class="hint">{say('make.later')}</p>
      <Choice<ClassBand>
        name="band"
        label={say('make.band')}
        value={band}
        options={[
          { id: 'A', text: say('make.bandA') },
          { id: 'B', text: say('make.bandB') },
        ]}
        onPick={setBand}
      />
      <p class="hint">{say('make.mixed')}</p>
      <Choice<ClassLanguage>
        name="class-language"
        label={say('make.language')}
        value={lang}
        options={LANGUAGES.map(({ id, name }) => ({ id, text: name }))}
        onPick={setLang}
      />
      <div class="row">
        <button
          type="button"
          class="btn sun"
          data-action="make-class-go"
          disabled={busy}
          onClick={() => onMake({ seats, band, language: lang })}
        >
          {say('make.go')}
        </button>
        <button type="button" class="btn plain" data-action="make-class-cancel" onClick={onCancel}>
          {say('make.cancel')}
        </button>
      </div>
    </section>
  );
}

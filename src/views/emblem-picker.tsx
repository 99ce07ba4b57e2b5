// Choosing an emblem: twelve animals, eight colours, touched and never typed. Knows nothing of who plays.
import type { Emblem } from '../core/progress/progress';
import { t, tAny } from '../i18n/i18n';
import { ANIMALS, animalUrl, COLOURS } from './emblem';

/** The same places, empty: they stand before the first picture, and nothing moves when they are filled. */
export const EmptyPicker = () => (
  <div class="picker" aria-hidden="true">
    <div class="animals">
      {ANIMALS.map((animal) => (
        <span key={animal} />
      ))}
    </div>
    <div class="colours">
      {Object.entries(COLOURS).map(([colour, paint]) => (
        <span key={colour}>
          <i style={{ background: paint }} />
        </span>
      ))}
    </div>
  </div>
);

export function EmblemPicker({ emblem, onPick }: { readonly emblem: Emblem; onPick(e: Emblem): void }) {
  return (
    <div class="picker" style={{ '--mine': COLOURS[emblem.colour] ?? '' }}>
      <div class="animals" role="radiogroup" aria-label={t('start.animal')}>
        {ANIMALS.map((animal) => (
          <label key={animal} class={animal === emblem.animal ? 'on' : ''}>
            <input
              type="radio"
              name="animal"
              data-animal={animal}
              checked={animal === emblem.animal}
              onChange={() => onPick({ ...emblem, animal })}
            />
            <img src={animalUrl(animal)} alt={tAny(`emblem.animals.${animal}`)} width="48" height="48" draggable={false} />
          </label>
        ))}
      </div>
      <div class="colours" role="radiogroup" aria-label={t('start.colour')}>
        {Object.entries(COLOURS).map(([colour, paint]) => (
          <label key={colour} class={colour === emblem.colour ? 'on' : ''}>
            <input
              type="radio"
              name="colour"
              data-colour={colour}
              checked={colour === emblem.colour}
              onChange={() => onPick({ ...emblem, colour })}
              aria-label={tAny(`emblem.colours.${colour}`)}
            />
            <i style={{ background: paint }} />
          </label>
        ))}
      </div>
    </div>
  );
}

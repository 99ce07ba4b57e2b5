// The emblem of a child: one of twelve animals on one of eight colours. Drawn, never typed.
import { ANIMAL_IDS } from '../core/classroom/emblems';
import type { Emblem } from '../core/progress/progress';
import { t, tAny } from '../i18n/i18n';

export const COLOURS: Readonly<Record<string, string>> = {
  red: 'linear-gradient(#ff9a8f, #e8503f)',
  orange: 'linear-gradient(#ffc58f, #f08a35)',
  yellow: 'linear-gradient(#ffe9a0, #f5b931)',
  green: 'linear-gradient(#b4eba0, #4fb45c)',
  teal: 'linear-gradient(#a5ece4, #24a8a0)',
  blue: 'linear-gradient(#a9d4ff, #3c8bea)',
  purple: 'linear-gradient(#cfc0ff, #7c5cf2)',
  pink: 'linear-gradient(#ffc4e0, #ee6ba8)',
};

const urls = import.meta.glob<string>('../../assets/art/emblems/*.webp', { query: '?url', import: 'default', eager: true });
export const ANIMALS = ANIMAL_IDS;
export const animalUrl = (animal: string): string => urls[`../../assets/art/emblems/${animal}.webp`] ?? '';

/** "Blue Panda", 蓝色熊猫. */
export const emblemName = (emblem: Emblem): string =>
  t('emblem.name', { colour: tAny(`emblem.colours.${emblem.colour}`), animal: tAny(`emblem.animals.${emblem.animal}`) });

export function EmblemPicture({ emblem, size }: { readonly emblem: Emblem; readonly size: number }) {
  return (
    <span class="emblem" style={{ background: COLOURS[emblem.colour] ?? '', width: `${size}px`, height: `${size}px` }}>
      <img src={animalUrl(emblem.animal)} alt="" width={size * 0.78} height={size * 0.78} />
    </span>
  );
}

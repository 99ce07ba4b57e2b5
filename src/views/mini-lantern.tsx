// One level as a small lantern with a crown of three sparks. Drawn in line: it stands eight times three on one screen.
import './style/mini-lantern.css';
import type { Stars } from '../core/scoring/stars';
import { t, tAny } from '../i18n/i18n';

const STAR = 'M0-5 1.5-1.8 5-1.3 2.5 1.1 3.1 4.5 0 2.9-3.1 4.5-2.5 1.1-5-1.3-1.5-1.8Z';
const AT = [
  [6.5, 12],
  [20, 5.5],
  [33.5, 12],
] as const;

/** "See: a star, Decide: not yet …" */
export const starWords = (stars: Stars): string =>
  (['see', 'decide', 'explain'] as const)
    .map((k) => t(stars[k] ? 'result.got' : 'result.notYet', { star: tAny(`result.${k}`) }))
    .join(', ');

export function MiniLantern({ stars, size = 40 }: { readonly stars: Stars; readonly size?: number }) {
  const lit = stars.count > 0;
  return (
    <svg class={`mini-lantern ${lit ? 'lit' : ''}`} viewBox="0 0 40 34" width={size} height={size * 0.85} aria-hidden="true">
      {[stars.see, stars.decide, stars.explain].map((on, i) => (
        <path key={AT[i]?.[0]} class={on ? 'spark on' : 'spark'} d={STAR} transform={`translate(${AT[i]?.join(' ')})`} />
      ))}
      <ellipse class="body" cx="20" cy="22" rx="9" ry="8" />
      <ellipse class="rib" cx="20" cy="22" rx="3.8" ry="8" />
      <rect class="cap" x="14" y="11.8" width="12" height="4" rx="2" />
      <rect class="cap" x="15.5" y="28.4" width="9" height="3.6" rx="1.8" />
    </svg>
  );
}

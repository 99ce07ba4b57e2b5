// A scene of a level told on paper or on the board: the picture, what was said, what could be chosen and how many took it. Knows no rule and no store.
import { artUrl } from '../../content/art-url';
import { fill } from '../../i18n/fill';
import type { SceneTally } from '../../session/report/misconceptions';
import type { Scene, SceneChoice, ScenePicture } from '../../session/scenes/scene';
import type { ReadProps } from './read-kit';

export const Picture = ({ picture }: { readonly picture: ScenePicture }) => (
  <svg class={picture.back ? 'scene-picture' : 'scene-face'} viewBox={picture.view.join(' ')} aria-hidden="true">
    {picture.back && <image href={artUrl(picture.back)} x="0" y="0" width="1600" height="900" preserveAspectRatio="none" />}
    {picture.parts.map(({ art, box: [x, y, w, h], flip }) => (
      <image
        key={`${art}${x}`}
        href={artUrl(art)}
        x={x}
        y={y}
        width={w}
        height={h}
        preserveAspectRatio="none"
        transform={flip ? `translate(${2 * x + w} 0) scale(-1 1)` : undefined}
      />
    ))}
  </svg>
);

const LETTERS = 'ABCDEFGHI';
const ORDER = { wise: 0, okay: 1, risky: 2 } as const;

/** What is worth showing of all ways there are: those that were taken, one that is wise, and those that show this mistake; in an order that tells nothing. */
export function choicesToShow(scene: Scene, tally: SceneTally | undefined, misconception: string): SceneChoice[] {
  const took = (c: SceneChoice) => tally?.took.get(c.id) ?? 0;
  const wise = [...scene.choices].filter((c) => c.grade === 'wise').sort((a, b) => took(b) - took(a))[0];
  const wrong = scene.choices.filter((c) => c.shows === misconception).slice(0, 1);
  const some = scene.choices.filter((c) => took(c) > 0 || c === wise || wrong.includes(c));
  const more = scene.choices.filter((c) => !some.includes(c)).sort((a, b) => ORDER[b.grade] - ORDER[a.grade]);
  const enough = [...some].sort((a, b) => took(b) - took(a)).slice(0, 5);
  for (const must of [wise, ...wrong]) if (must && !enough.includes(must)) enough[enough.length - 1] = must;
  while (enough.length < 3 && more.length > 0) enough.push(...more.splice(0, 1));
  return scene.choices.filter((c) => enough.includes(c));
}

export interface SceneProps {
  readonly scene: Scene;
  readonly tally: SceneTally | undefined;
  readonly misconception: string;
  readonly words: ReadProps['words'];
  /** Says which choices are wise. */
  readonly open: boolean;
}

export function SceneTold({ scene, words }: Pick<SceneProps, 'scene' | 'words'>) {
  return (
    <div class="scene-told">
      {scene.picture && <Picture picture={scene.picture} />}
      <blockquote>
        <strong>{scene.title}</strong>
        {scene.lines.length === 0 && <p>{scene.lead}</p>}
        {scene.lines.map((line) => (
          <p key={line.text} class={line.by}>
            {line.text}
          </p>
        ))}
      </blockquote>
      <details class="more-choices">
        <summary>{words.report.talk.signs}</summary>
        <ul class="scene-signs">
          {scene.signs.map((s) => (
            <li key={s.text}>{s.text}</li>
          ))}
        </ul>
      </details>
    </div>
  );
}

export function Choices({ scene, tally, misconception, words, open }: SceneProps) {
  const said = words.report.talk;
  const answered = tally?.answered ?? 0;
  return (
    <ol class="scene-choices" aria-label={said.choices}>
      {choicesToShow(scene, tally, misconception).map((c, i) => {
        const n = tally?.took.get(c.id) ?? 0;
        return (
          <li key={c.id} class={open ? c.grade : ''}>
            <b aria-hidden="true">{LETTERS[i]}</b>
            <span>{c.label}</span>
            {open && <em>{said[c.grade]}</em>}
            {answered > 0 ? (
              <span class="took">
                <meter min={0} max={answered} value={n} aria-hidden="true" />
                {fill(said.took, { n })}
              </span>
            ) : (
              <span class="took hands">{said.hands} ____</span>
            )}
          </li>
        );
      })}
    </ol>
  );
}

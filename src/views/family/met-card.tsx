// What a child met on its last day, for the table at home: places, tricks it named, two things to talk about. Knows no store.
import { artUrl } from '../../content/art-url';
import type { Stars } from '../../core/scoring/stars';
import { MiniLantern, starWords } from '../mini-lantern';
import { Said, SayButton, useVoice } from '../say';
import type { FamilyWords } from './family-words';

export interface MetCardProps {
  readonly words: FamilyWords['met'];
  /** True when the last day played is today. */
  readonly today: boolean;
  readonly levels: readonly { readonly id: string; readonly title: string; readonly stars: Stars }[];
  readonly named: readonly { readonly picture: string; readonly name: string }[];
  readonly talk: readonly string[];
}

export function MetCard({ words, today, levels, named, talk }: MetCardProps) {
  const voice = useVoice(talk);
  return (
    <section class="family-card met" data-met={levels.length}>
      <h2>{today || levels.length === 0 ? words.title : words.titleLast}</h2>
      {levels.length === 0 && (
        <div class="met-none">
          <img src={artUrl('lumi-wink')} alt="" width="110" height="110" />
          <p>{words.none}</p>
        </div>
      )}
      {levels.length > 0 && (
        <ul class="met-levels" aria-label={words.levels}>
          {levels.map((l) => (
            <li key={l.id}>
              <MiniLantern stars={l.stars} size={48} />
              <span>
                {l.title}
                <span class="visually-hidden">. {starWords(l.stars)}</span>
              </span>
            </li>
          ))}
        </ul>
      )}
      {named.length > 0 && (
        <>
          <h3>{words.named}</h3>
          <ul class="met-named">
            {named.map((n) => (
              <li key={n.picture}>
                <img src={artUrl(n.picture)} alt="" width="64" height="64" />
                {n.name}
              </li>
            ))}
          </ul>
        </>
      )}
      {talk.length > 0 && (
        <>
          <h3>
            {words.talk}
            <SayButton voice={voice} beside />
          </h3>
          <ul class="met-talk">
            {talk.map((text) => (
              <li key={text}>
                <Said voice={voice} text={text} />
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

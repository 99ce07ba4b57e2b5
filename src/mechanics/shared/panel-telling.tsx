// Telling is practised: pick who, pick the first words, meet a calm grown-up. Every pick is fine; nothing is scored.
import { artUrl } from '../../content/art-url';
import { Said, SayButton, useVoice } from '../../views/say';
import type { PanelHouse } from './panel-context';

const GROWN_UPS: Readonly<Record<string, string>> = { home: 'mum', teacher: 'bao', grandparent: 'teo', librarian: 'libby' };

/** The face of a grown-up: ready to listen, or glad to be told. */
export const grownUp = (who: string, mood: 'happy' | 'thinking' | 'proud'): string => artUrl(`face-${GROWN_UPS[who] ?? 'dad'}-${mood}`);

interface TellingProps {
  readonly house: PanelHouse<unknown>;
  readonly state: { readonly telling: { readonly who: string | null } | null };
  send(move: { readonly kind: 'tell-who'; readonly who: string } | { readonly kind: 'tell-words'; readonly words: string }): void;
}

export function Telling({ house, state, send }: TellingProps) {
  const who = state.telling?.who ?? null;
  const { t, help } = house;
  const title = t(who ? 'play.tellWords' : 'play.tellWho');
  const voice = useVoice([title, ...Object.values(who ? help.words : help.who)]);
  return (
    <section class="telling" role="dialog" aria-modal="true" aria-label={t('play.tellTitle')}>
      <div class="telling-card">
        <h2 tabIndex={-1} ref={(el) => el?.focus()} key={who ?? 'who'}>
          <Said voice={voice} text={title} />
        </h2>
        <SayButton voice={voice} />
        {who === null ? (
          <div class="tell-who">
            {Object.entries(help.who).map(([id, name]) => (
              <button key={id} type="button" class="tell-face" data-tell={id} onClick={() => send({ kind: 'tell-who', who: id })}>
                <img src={grownUp(id, 'happy')} alt="" width="110" height="110" />
                <Said voice={voice} text={name} />
              </button>
            ))}
          </div>
        ) : (
          <div class="tell-words">
            <img class="tell-listens" src={grownUp(who, 'thinking')} alt="" width="190" height="190" />
            <div>
              {Object.entries(help.words).map(([id, text]) => (
                <button key={id} type="button" class="card" data-tell={id} onClick={() => send({ kind: 'tell-words', words: id })}>
                  <span class="card-text">
                    <Said voice={voice} text={text} />
                  </span>
                </button>
              ))}
            </div>
          </div>
        )}
      </div>
    </section>
  );
}

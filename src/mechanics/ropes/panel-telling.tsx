// Telling is practised: pick who, pick the first words, meet a calm grown-up. Every pick is fine; nothing is scored.
import { artUrl } from '../../content/art-url';
import type { PanelHouse } from './panel-context';

const FACES: Readonly<Record<string, string>> = {
  home: 'face-mum-thinking',
  teacher: 'face-bao-happy',
  grandparent: 'face-teo-happy',
  librarian: 'face-libby-happy',
};

interface TellingProps {
  readonly house: PanelHouse<unknown>;
  readonly state: { readonly telling: { readonly who: string | null } | null };
  send(move: { readonly kind: 'tell-who'; readonly who: string } | { readonly kind: 'tell-words'; readonly words: string }): void;
}

export function Telling({ house, state, send }: TellingProps) {
  const who = state.telling?.who ?? null;
  const { t, help } = house;
  return (
    <section class="telling" role="dialog" aria-modal="true" aria-label={t('play.tellTitle')}>
      <div class="telling-card">
        <h2 tabIndex={-1} ref={(el) => el?.focus()} key={who ?? 'who'}>
          {t(who ? 'play.tellWords' : 'play.tellWho')}
        </h2>
        {who === null ? (
          <div class="tell-who">
            {Object.entries(help.who).map(([id, name]) => (
              <button key={id} type="button" class="tell-face" data-tell={id} onClick={() => send({ kind: 'tell-who', who: id })}>
                <img src={artUrl(FACES[id] ?? 'face-dad-happy')} alt="" width="110" height="110" />
                <span>{name}</span>
              </button>
            ))}
          </div>
        ) : (
          <div class="tell-words">
            <img src={artUrl(FACES[who] ?? 'face-dad-happy')} alt="" width="150" height="150" />
            <div>
              {Object.entries(help.words).map(([id, text]) => (
                <button key={id} type="button" class="card" data-tell={id} onClick={() => send({ kind: 'tell-words', words: id })}>
                  <span class="card-text">{text}</span>
                </button>
              ))}
            </div>
          </div>
        )}
      </div>
    </section>
  );
}

// A short story card by Lumi between acts. Words only.
import { artUrl } from '../../content/art-url';
import { Said, SayButton, useVoice } from '../../views/say';
import type { PanelHouse } from './panel-context';

interface StoryProps {
  readonly house: PanelHouse<{ readonly title: string; readonly story: { readonly open: string; readonly turn: string } }>;
  readonly part: 'open' | 'turn' | null;
  onRead(): void;
}

export function StoryCard({ house, part, onRead }: StoryProps) {
  const text = part ? house.words.story[part] : '';
  const title = part === 'open' ? house.words.title : '';
  const voice = useVoice([title, text]);
  if (!part) return null;
  return (
    <section class="story" aria-live="polite">
      <img class="story-lumi" src={artUrl(part === 'open' ? 'lumi-happy' : 'lumi-point')} alt="" />
      <div class="story-card">
        {title && (
          <h2>
            <Said voice={voice} text={title} />
          </h2>
        )}
        <p>
          <Said voice={voice} text={text} />
        </p>
        <SayButton voice={voice} />
        <button type="button" class="btn sun" data-action="begin" onClick={onRead} ref={(el) => el?.focus({ preventScroll: true })}>
          {house.t(part === 'open' ? 'play.begin' : 'play.goOn')}
        </button>
      </div>
    </section>
  );
}

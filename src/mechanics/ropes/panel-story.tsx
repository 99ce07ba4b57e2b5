// A short story card by Lumi between acts. Words only.
import { artUrl } from '../../content/art-url';
import { Speak } from './panel-bits';
import type { PanelHouse } from './panel-context';

interface StoryProps {
  readonly house: PanelHouse<{ readonly title: string; readonly story: { readonly open: string; readonly turn: string } }>;
  readonly part: 'open' | 'turn' | null;
  onRead(): void;
}

export function StoryCard({ house, part, onRead }: StoryProps) {
  if (!part) return null;
  const text = house.words.story[part];
  return (
    <section class="story" aria-live="polite">
      <img class="story-lumi" src={artUrl(part === 'open' ? 'lumi-happy' : 'lumi-point')} alt="" />
      <div class="story-card">
        {part === 'open' && <h2>{house.words.title}</h2>}
        <p>{text}</p>
        <Speak house={house} text={text} />
        <button type="button" class="btn sun" data-action="begin" onClick={onRead} ref={(el) => el?.focus({ preventScroll: true })}>
          {house.t(part === 'open' ? 'play.begin' : 'play.goOn')}
        </button>
      </div>
    </section>
  );
}

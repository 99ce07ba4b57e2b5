// Small pieces the panels of three ropes share: Lumi's line, a read-aloud button, a tag's face.
import { artUrl } from '../../content/art-url';
import type { PanelHouse } from './panel-context';

export function Speak({ house, text }: { readonly house: PanelHouse<unknown>; readonly text: string }) {
  if (!house.speak) return null;
  const speak = house.speak;
  return (
    <button type="button" class="say" aria-label={house.t('play.readAloud')} onClick={() => speak(text)}>
      <img src={artUrl('ui-speak')} alt="" width="24" height="24" />
    </button>
  );
}

/** Lumi beside a bubble. The mood stays neutral until the choice is made. */
export function LumiSays({ house, mood, text }: { readonly house: PanelHouse<unknown>; readonly mood: string; readonly text: string }) {
  return (
    <div class="lumi-says">
      <img src={artUrl(`lumi-${mood}`)} alt="" />
      <p class="bubble" aria-live="polite">
        {text}
        <Speak house={house} text={text} />
      </p>
    </div>
  );
}

export const TagFace = ({ sign, text }: { readonly sign: { readonly picture: string }; readonly text: string }) => (
  <>
    <img src={artUrl(`ico-${sign.picture}`)} alt="" width="36" height="36" />
    <span>{text}</span>
  </>
);

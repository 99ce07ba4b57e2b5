// Small pieces the panels of the shrinking circle share: an icon, a read-aloud button, Lumi's neutral line.
import { artUrl } from '../../content/art-url';
import type { CircleHouse } from './panel-context';

export const Icon = ({ name, size = 30 }: { readonly name: string; readonly size?: number }) => (
  <img src={artUrl(name)} alt="" width={size} height={size} draggable={false} />
);

export function Speak({ house, text }: { readonly house: CircleHouse; readonly text: string }) {
  if (!house.speak) return null;
  const speak = house.speak;
  return (
    <button type="button" class="speak" aria-label={house.t('play.readAloud')} onClick={() => speak(text)}>
      <Icon name="ui-speak" size={24} />
    </button>
  );
}

/** Lumi beside a line. The mood stays the same until the picture is posted. */
export const LumiLine = ({ text }: { readonly text: string }) => (
  <p class="lumi-line">
    <img src={artUrl('lumi-happy')} alt="" />
    <span>{text}</span>
  </p>
);

// Small pieces the panels of the shrinking circle share: an icon, Lumi's neutral line.
import { artUrl } from '../../content/art-url';
import { Said, SayButton, useVoice } from '../../views/say';

export const Icon = ({ name, size = 30 }: { readonly name: string; readonly size?: number }) => (
  <img src={artUrl(name)} alt="" width={size} height={size} draggable={false} />
);

/** Lumi beside a line. The mood stays the same until the picture is posted. */
export function LumiLine({ text }: { readonly text: string }) {
  const voice = useVoice([text]);
  return (
    <p class="lumi-line">
      <img src={artUrl('lumi-happy')} alt="" />
      <span>
        <Said voice={voice} text={text} />
      </span>
      <SayButton voice={voice} beside />
    </p>
  );
}

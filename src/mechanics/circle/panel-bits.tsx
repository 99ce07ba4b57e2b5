// Small pieces the panels of the shrinking circle share: Lumi's neutral line.
import { artUrl } from '../../content/art-url';
import { Say } from '../../views/say';

/** Lumi beside a line. The mood stays the same until the picture is posted. */
export const LumiLine = ({ text }: { readonly text: string }) => (
  <p class="lumi-line">
    <img src={artUrl('lumi-happy')} alt="" />
    <span>
      <Say text={text} beside />
    </span>
  </p>
);

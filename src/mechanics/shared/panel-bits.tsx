// Small pieces the panels of all verbs share: Lumi's line, a tag's face. Every text is read aloud by a voice of the page.
import { artUrl } from '../../content/art-url';
import { Said, SayButton, type Voice } from '../../views/say';

export const Icon = ({ name, size = 30 }: { readonly name: string; readonly size?: number }) => (
  <img src={artUrl(name)} alt="" width={size} height={size} draggable={false} />
);

/** Lumi beside a bubble. The mood stays neutral until the choice is made. */
export function LumiSays({ voice, mood, text }: { readonly voice: Voice; readonly mood: string; readonly text: string }) {
  return (
    <div class="lumi-says">
      <img src={artUrl(`lumi-${mood}`)} alt="" />
      <p class="bubble" aria-live="polite">
        <Said voice={voice} text={text} />
        <SayButton voice={voice} />
      </p>
    </div>
  );
}

export const TagFace = ({
  sign,
  text,
  voice,
}: {
  readonly sign: { readonly picture: string };
  readonly text: string;
  readonly voice: Voice;
}) => (
  <>
    <img src={artUrl(`ico-${sign.picture}`)} alt="" width="36" height="36" />
    <Said voice={voice} text={text} />
  </>
);

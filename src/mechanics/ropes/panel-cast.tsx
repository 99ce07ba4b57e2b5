// Whose face shows what came of a choice: the trick without its cloak and with its name, the guest, the child whose phone it is.
import { artUrl } from '../../content/art-url';
import { feelingOf, phoneFace, playerFace } from './panel-faces';
import type { OwnWords } from './panel-context';
import type { Choice, Encounter, Guest } from './schema';
import { trickCue, trickyOf, unmasked } from './band';

/** The drawings beside what happened; none where a trick keeps its cloak on. */
function facesOf(encounter: Encounter, guest: Guest, choice: Choice): string[] {
  const feeling = feelingOf(choice.grade);
  const chat = guest.answers === 'cards';
  const trick = unmasked(guest, choice) ? [trickyOf(guest)] : [];
  if (chat) return [phoneFace(encounter, feeling), ...trick];
  return guest.truth === 'genuine' && guest.player ? [playerFace(guest.player, feeling)] : trick;
}

/** The unmasked trick in words: its name, and whether it got in. */
export function trickLine({ own, trickies }: OwnWords, guest: Guest, choice: Choice): string {
  if (!unmasked(guest, choice)) return '';
  const line = guest.answers === 'ropes' && choice.trusts && choice.grade === 'risky' ? own.trickyIn : own.tricky;
  return line.replace('{{name}}', trickies[trickCue(guest)]?.name ?? '');
}

interface CastProps {
  readonly encounter: Encounter;
  readonly guest: Guest;
  readonly choice: Choice;
}

export const Cast = ({ encounter, guest, choice }: CastProps) => (
  <div class={`cast ${choice.grade}`} aria-hidden="true">
    {facesOf(encounter, guest, choice).map((name) => (
      <img key={name} class={name.startsWith('tricky') ? 'cast-trick' : 'cast-face'} src={artUrl(name)} alt="" data-face={name} />
    ))}
  </div>
);

// The beam above the answers: what to do next, then the tags that will be the reason. Takes tags that are dragged to it.
import type { Nudge, PanelProps } from './panel-context';
import { DROP } from './panel-drag';
import { inFocus } from './state';
import { guestWords } from './words';

export interface RailProps extends PanelProps {
  /** With each choice that lacked a reason the beam shakes its head and shows where the sign will hang. */
  readonly nudge: Nudge;
  readonly look: 'play.hintLook' | 'play.hintLookChat';
  readonly hang: 'play.hintHang' | 'play.hintHangChat';
}

export function Rail({ house, level, state, nudge, look, hang }: RailProps) {
  const { encounter, guest, play } = inFocus(level, state);
  const words = guestWords(house.words, encounter.id, guest.id);
  return (
    <div class={`rail ${nudge.needy ? 'nudge' : ''}`} key={`rail${nudge.count}`} {...{ [DROP]: 'rail' }}>
      {play.hung.map((id) => (
        <span class="rail-tag" key={id}>
          {words.signs[id]}
        </span>
      ))}
      {play.hung.length === 0 && (
        <span class="rail-hint">{nudge.needy ? house.own.slot : house.t(play.lit.length === 0 ? look : hang)}</span>
      )}
    </div>
  );
}

// The beam above the answers: what to do next, then the tags that will be the reason. Takes tags that are dragged to it.
import type { PanelProps } from './panel-context';
import { DROP } from './panel-drag';
import { inFocus } from './state';
import { guestWords } from './words';

export interface RailProps extends PanelProps {
  /** Rises with each choice that lacked a reason: the beam shakes its head. */
  readonly nudge: number;
  readonly look: 'play.hintLook' | 'play.hintLookChat';
  readonly hang: 'play.hintHang' | 'play.hintHangChat';
}

export function Rail({ house, level, state, nudge, look, hang }: RailProps) {
  const { encounter, guest, play } = inFocus(level, state);
  const words = guestWords(house.words, encounter.id, guest.id);
  return (
    <div class={`rail ${nudge > 0 ? 'nudge' : ''}`} key={`rail${nudge}`} {...{ [DROP]: 'rail' }}>
      {play.hung.map((id) => (
        <span class="rail-tag" key={id}>
          {words.signs[id]}
        </span>
      ))}
      {play.hung.length === 0 && (
        <span class="rail-hint" role={nudge > 0 ? 'status' : undefined}>
          {house.t(play.lit.length === 0 ? look : hang)}
        </span>
      )}
    </div>
  );
}

// Puts one level on screen: both faces of its mechanic over one play. Knows no storage.
import { type MechanicKind, faces, isMechanicKind } from '../mechanics/faces-registry';
import type { PanelHouse } from '../mechanics/shared/panel-context';
import type { Stage } from '../stage/boot';

/** Loads the faces of a mechanic and shows them; resolves with how to take the panel away. */
export async function showLevel(stage: Stage | null, host: HTMLElement, house: PanelHouse<unknown>): Promise<() => void> {
  const kind = house.play.level.mechanic;
  if (!isMechanicKind(kind)) throw new Error(`No faces for the mechanic ${kind}.`);
  const { loadPanel, loadScene }: (typeof faces)[MechanicKind] = faces[kind];
  const [mount, face] = await Promise.all([loadPanel(), stage ? loadScene() : null]);
  if (stage && face) {
    stage.add(face.key, face.scene);
    void stage.show(face.key, { play: house.play, light: house.light, calm: house.calm });
  }
  // The words belong to the level, and the level to this mechanic: here alone the two meet again.
  return mount(host, house as PanelHouse<never>);
}

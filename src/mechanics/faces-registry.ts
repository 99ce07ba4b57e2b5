// Which verb is drawn by which faces. One line an isle's verb; both faces load only when a level of theirs is played.

export const faces = {
  ropes: {
    loadScene: () => import('./ropes/scene').then((m) => ({ key: m.GATE_SCENE, scene: m.GateScene })),
    loadPanel: () => import('./ropes/panel').then((m) => m.readyPanel()),
  },
  cords: {
    loadScene: () => import('./cords/scene').then((m) => ({ key: m.PORT_SCENE, scene: m.PortScene })),
    loadPanel: () => import('./cords/panel').then((m) => m.readyPanel()),
  },
  circle: {
    loadScene: () => import('./circle/scene').then((m) => ({ key: m.STUDIO_SCENE, scene: m.StudioScene })),
    loadPanel: () => import('./circle/panel').then((m) => m.readyPanel()),
  },
} as const;

export type MechanicKind = keyof typeof faces;
export const isMechanicKind = (kind: string): kind is MechanicKind => kind in faces;

// What every isle's scene does: wait for its drawings, build again when the window changes, follow the play, clean up. Knows no verb.
import Phaser from 'phaser';
import type { Happening } from '../core/level/protocol';
import type { LevelBase } from '../core/level/level';
import type { Play } from '../session/play';
import { artReady } from './art';
import type { Size } from './size';

export interface LevelSceneData {
  readonly play: Play;
  calm(): boolean;
}

/** `L`, `S` and `H` are the verb's own level, state and happening; `D` is what the app hands in. */
export abstract class LevelScene<
  L extends LevelBase,
  S,
  H extends Happening,
  D extends LevelSceneData = LevelSceneData,
> extends Phaser.Scene {
  private given: D | null = null;
  private disposables: (() => void)[] = [];
  private built: (() => void)[] = [];
  /** True while what is drawn can be moved. */
  protected ready = false;

  /** Keys of the drawings that must be there before anything is built. */
  protected abstract artKeys(): readonly string[];
  /** Draws everything afresh for a window of this size. */
  protected abstract build(size: Size): void;
  /** Shows what a move did. */
  protected abstract follow(state: S, happenings: readonly H[]): void;

  init(data: D): void {
    this.given = data;
    this.disposables = [];
    this.ready = false;
  }

  create(): void {
    const relayout = () => void this.rebuild();
    this.scale.on('resize', relayout);
    this.disposables.push(
      () => this.scale.off('resize', relayout),
      this.house.play.subscribe((state, happenings) => {
        if (this.ready) this.follow(state as S, happenings as readonly H[]);
      }),
    );
    this.events.once(Phaser.Scenes.Events.SHUTDOWN, () => this.dispose());
    void this.rebuild();
  }

  /** What the app handed in. Scenes are started with it, so it is there from `create` on. */
  protected get house(): D {
    if (!this.given) throw new Error(`The scene ${this.sys.settings.key} was started without a play.`);
    return this.given;
  }

  protected get level(): L {
    return this.house.play.level as unknown as L;
  }

  protected get state(): S {
    return this.house.play.state() as S;
  }

  protected get calm(): boolean {
    return this.house.calm();
  }

  protected get size(): Size {
    return { width: window.innerWidth, height: window.innerHeight };
  }

  /** Called by `build`: runs when what it drew goes, with the scene or before it is drawn afresh. */
  protected atEnd(dispose: () => void): void {
    this.built.push(dispose);
  }

  private takeDown(): void {
    for (const dispose of this.built) dispose();
    this.built = [];
  }

  private dispose(): void {
    this.takeDown();
    for (const dispose of this.disposables) dispose();
    this.disposables = [];
    this.ready = false;
  }

  private async rebuild(): Promise<void> {
    await artReady(this, this.artKeys());
    if (!this.sys.isActive()) return;
    this.takeDown();
    this.tweens.killAll();
    this.children.removeAll(true);
    this.build(this.size);
    this.ready = true;
  }
}

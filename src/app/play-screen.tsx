// One level from start to result: takes up an open attempt, keeps it while playing, saves the finished one, shows the celebration.
import { MOODS } from '../audio/sounds';
import { render } from 'preact';
import type { Cue } from '../core/level/level';
import type { Attempt } from '../core/progress/attempt';
import { POINTS } from '../core/level/level';
import { openOf } from '../core/progress/progress';
import { starsOf } from '../core/scoring/stars';
import { loadLevelWords, loadWords } from '../i18n/i18n';
import type { TellWords } from '../mechanics/shared/panel-context';
import { type Play, startPlay } from '../session/play';
import type { Known, Standing } from '../session/standing';
import type { Stage } from '../stage/boot';
import { randomId } from '../storage/store';
import { Result, type ResultProps } from '../views/result';
import { type CueWords, nameOf, pictureOf } from '../views/trickdex';
import { type App, query } from './context';
import { today } from './files';
import { showLevel } from './level-stage';
import { panelHouse } from './panel-house';
import type { Route } from './routes';
import { takeTurns } from './turns';
import { wayOn } from './way-on';

/** What this screen reads of a level's words, whatever its verb. */
interface LevelWords {
  readonly title: string;
  readonly story: { readonly end: string };
  readonly home: readonly string[];
}

export interface PlayScreen {
  readonly app: App;
  readonly stage: Stage;
  readonly host: HTMLElement;
  readonly known: readonly Known[];
  readonly id: string;
  readonly twinOf?: string;
  go(route: Route): void;
  standing(): Standing;
}

const freshSeed = (): number => Number(query.get('seed')) || (crypto.getRandomValues(new Uint32Array(1))[0] ?? 1);

/** Keeps the open attempt after each answer, so that a child goes on where it was. */
function keepOpen(screen: PlayScreen, play: Play, id: string): void {
  let tick = play.moves().length;
  play.subscribe((_state, happenings) => {
    if (!happenings.some((h) => ['chosen', 'asked', 'face', 'arrive', 'rewound'].includes(h.kind)) || !screen.app.childId) return;
    tick = Math.max(tick + 1, play.moves().length);
    const { level, options } = play;
    void screen.app.store.keepOpen(screen.app.childId, {
      id,
      level: level.id,
      version: level.version,
      seed: options.seed,
      moves: [...play.moves()],
      tick,
    });
  });
}

function lanternsOf(play: Play, twinOf?: string): ResultProps['lanterns'] {
  const judged = play.judged();
  const encounters = [...new Set(judged.items.map((i) => i.encounter))];
  return encounters.map((encounter) => {
    const mine = judged.decisions.filter((d) => d.encounter === encounter);
    const reasons = judged.reasons.filter((r) => r.encounter === encounter);
    return { encounter: twinOf ?? encounter, lit: mine.every((d) => POINTS[d.grade] === POINTS.wise) && reasons.every((r) => r.right) };
  });
}

/** Photos for the wall, in the order in which they are hung. */
const PHOTOS = ['ball', 'cake', 'dog', 'bus', 'paint', 'school', 'pool'];
/** Who celebrates: at the Gate the band that came, at the Port what came to the tank, at the Studio a photo for each one that was kept well. */
const GUEST_ART: Readonly<Record<string, (id: string, i: number) => string>> = {
  gate: (id) => `band-${id}`,
  port: (id) => `decor-${id}`,
  studio: (_, i) => `snap-post-${PHOTOS[i % PHOTOS.length]}`,
};
const guestsOf = (play: Play): string[] => {
  const art = GUEST_ART[play.level.isle];
  return art && !play.options.twinOf ? play.keepsakes().map(art) : [];
};

function attemptOf(screen: PlayScreen, play: Play, id: string): Attempt {
  const child = screen.app.childId ? screen.app.store.child(screen.app.childId) : null;
  const before = [...(child?.attempts.values() ?? [])].filter((a) => a.level === play.level.id).length;
  const { twinOf, seed } = play.options;
  return {
    id,
    level: play.level.id,
    version: play.level.version,
    kind: twinOf ? 'twin' : 'play',
    ...(twinOf ? { twin: twinOf } : {}),
    ...(screen.app.partner ? { pair: true } : {}),
    nth: before + 1,
    day: today(),
    seed,
    answers: play.answers(),
  };
}

/** Keeps it for the child, and for the other child of a pair too. */
async function keepFinished(app: App, attempt: Attempt): Promise<ResultProps['saved']> {
  const ids = [app.childId, app.partner === 'grown-up' ? null : (app.partner?.id ?? null)].filter((one) => one !== null);
  const saved = await Promise.all(ids.map((one) => app.store.finish(one, attempt)));
  return app.saving && saved.length > 0 && saved.every((s) => s === 'saved') ? 'saved' : 'not-saved';
}

/** Star by star, then lantern by lantern, each a step higher; the music settles. */
function soundResult(audio: App['audio'], stars: number, lit: number): void {
  audio.band([]);
  audio.music('result');
  for (let i = 0; i < stars; i++) audio.play('star', { after: 450 + i * 280, step: i });
  for (let i = 0; i < lit; i++) audio.play('light-on', { after: 1500 + i * 170, step: i });
  if (stars === 3) audio.play('celebrate', { after: 1700 + lit * 170 });
}

async function showResult(screen: PlayScreen, play: Play, words: LevelWords, id: string, before: ReadonlySet<Cue>): Promise<void> {
  const { app, host } = screen;
  const cues = await loadWords<CueWords>('cues');
  const fresh = play
    .judged()
    .named.filter((c) => !before.has(c))
    .map((c) => ({ picture: pictureOf(c), name: nameOf(cues, c) }));
  const way = await wayOn(app, screen.known, play.level.id);
  const draw = (saved: ResultProps['saved']) =>
    render(
      <Result
        stars={starsOf(play.judged())}
        end={words.story.end}
        home={words.home[play.options.seed % words.home.length] ?? ''}
        lanterns={lanternsOf(play, play.options.twinOf)}
        guests={guestsOf(play)}
        fresh={fresh}
        saved={saved}
        onTwin={(encounter) => void playLevel({ ...screen, twinOf: encounter })}
        handIn={way.handIn}
        onStop={() => screen.go(way.stop)}
        onGoOn={() => screen.go(play.options.twinOf ? way.stop : way.on())}
        onHandIn={() => way.handInAt && screen.go(way.handInAt)}
      />,
      host,
    );
  draw('saving');
  soundResult(app.audio, starsOf(play.judged()).count, lanternsOf(play, play.options.twinOf).filter((l) => l.lit).length);
  draw(await keepFinished(app, attemptOf(screen, play, id)));
}

/** Plays a level; resolves with how to leave it. */
export async function playLevel(screen: PlayScreen): Promise<() => void> {
  const { app, stage, host, known, id, twinOf } = screen;
  const level = known.find((k) => k.level.id === id);
  if (!level) {
    screen.go({ screen: 'isles' });
    return () => undefined;
  }
  const [words, help] = await Promise.all([loadLevelWords<LevelWords>(id), loadWords<TellWords>('help')]);
  const child = app.childId ? app.store.child(app.childId) : null;
  const left = openOf(child);
  // What two play together is kept when it is done: half of it would be one child's.
  const alone = !twinOf && !app.partner;
  const open = alone && left?.level === id && left.version === level.level.version ? left : null;
  const attemptId = open?.id ?? randomId();
  const seed = open?.seed ?? freshSeed();
  const play = startPlay(level.level, level.mechanic, twinOf ? { seed, twinOf } : { seed }, open?.moves ?? []);
  if (alone) keepOpen(screen, play, attemptId);
  const before = screen.standing();
  const metNow = new Set<Cue>();
  let endTurns: () => void = () => undefined;
  play.subscribe((_state, happenings) => {
    if (happenings.some((h) => h.kind === 'arrive')) for (const c of play.judged().cues) if (c.lit) metNow.add(c.cue);
  });
  app.audio.music(MOODS.find((mood) => mood === level.level.isle) ?? 'gate');
  const house = panelHouse(app, {
    play,
    words,
    help,
    met: (cue) => before.met.has(cue) || metNow.has(cue),
    kept: before.keepsakes,
    leave: () => screen.go({ screen: 'isles' }),
    finished: () => {
      endTurns();
      void showResult(screen, play, words, attemptId, before.named);
    },
  });
  document.title = words.title;
  render(null, host);
  const clear = await showLevel(stage, host, house);
  if (app.partner && child)
    endTurns = await takeTurns(app, play, [child.emblem, app.partner === 'grown-up' ? app.partner : app.partner.emblem]);
  return () => {
    endTurns();
    clear();
  };
}

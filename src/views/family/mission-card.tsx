// One mission for two, done away from the screen: what to do, what to ask, and two ticks that only together make it done. Knows no store.
import { useState } from 'preact/hooks';
import type { Emblem } from '../../core/progress/progress';
import type { Stars } from '../../core/scoring/stars';
import { fill } from '../../i18n/fill';
import { EmblemPicture, emblemName } from '../emblem';
import { Icon } from '../icon';
import { MiniLantern } from '../mini-lantern';
import { PlayerPicture } from '../pauses';
import { Said, SayButton, useVoice } from '../say';
import type { FamilyWords, Mission } from './family-words';

export interface MissionItem extends Mission {
  readonly level: string;
  readonly done: boolean;
}

export interface MissionCardProps {
  readonly words: FamilyWords['mission'];
  readonly emblem: Emblem;
  readonly missions: readonly MissionItem[];
  /** The level played last, whose mission stands open at first. */
  readonly first: string;
  /** A tick was set or taken back: time for a small sound. */
  onTick(on: boolean): void;
  /** Both have ticked. */
  onDone(level: string): void;
}

type Ticks = { readonly child: boolean; readonly grownUp: boolean };
const NO_STARS: Stars = { see: false, decide: false, explain: false, count: 0 };
const ALL: Stars = { see: true, decide: true, explain: true, count: 3 };
const NONE: Ticks = { child: false, grownUp: false };

interface TickProps {
  readonly who: 'child' | 'grown-up';
  readonly label: string;
  readonly emblem: Emblem;
  readonly on: boolean;
  readonly done: boolean;
  onPress(): void;
}

const Tick = ({ who, label, emblem, on, done, onPress }: TickProps) => (
  <button type="button" class={`tick ${on ? 'on' : ''}`} aria-pressed={on} disabled={done} data-tick={who} onClick={onPress}>
    <span class="tick-box" aria-hidden="true">
      <Icon name="check" size={54} />
    </span>
    <span class="tick-who">
      {who === 'child' ? <EmblemPicture emblem={emblem} size={52} /> : <PlayerPicture who="grown-up" size={52} />}
      {label}
    </span>
  </button>
);

const Choice = ({
  words,
  missions,
  at,
  onPick,
}: Pick<MissionCardProps, 'words' | 'missions'> & { readonly at: string; onPick(level: string): void }) => (
  <div class="mission-choice" role="radiogroup" aria-label={words.pick}>
    {missions.map((m, i) => (
      <label key={m.level} class={m.level === at ? 'on' : ''}>
        <input
          type="radio"
          name="mission"
          class="visually-hidden"
          checked={m.level === at}
          data-mission={m.level}
          onChange={() => onPick(m.level)}
        />
        <MiniLantern stars={m.done ? ALL : NO_STARS} size={44} />
        <span class="visually-hidden">{m.title}</span>
        <b aria-hidden="true">{i + 1}</b>
      </label>
    ))}
  </div>
);

function Paper({ words, mission }: { readonly words: FamilyWords['mission']; readonly mission: Mission }) {
  const voice = useVoice([mission.title, mission.do, mission.ask]);
  return (
    <div class="mission-paper">
      <h3>
        <Said voice={voice} text={mission.title} />
      </h3>
      <p>
        <Said voice={voice} text={mission.do} />
      </p>
      <p class="mission-ask">
        <b>{words.talk}</b> <Said voice={voice} text={mission.ask} />
        <SayButton voice={voice} beside />
      </p>
    </div>
  );
}

export function MissionCard(props: MissionCardProps) {
  const { words, missions } = props;
  const [at, setAt] = useState(props.first);
  const [ticks, setTicks] = useState<Ticks>(NONE);
  const mission = missions.find((m) => m.level === at) ?? missions[0];
  if (!mission) return null;
  const now = mission.done ? { child: true, grownUp: true } : ticks;
  const tick = (who: keyof Ticks) => {
    const next = { ...ticks, [who]: !ticks[who] };
    props.onTick(next[who]);
    setTicks(next);
    if (next.child && next.grownUp) props.onDone(mission.level);
  };
  const status = mission.done ? words.done : now.child !== now.grownUp ? words.half : '';
  return (
    <section class="family-card mission" data-mission-open={mission.level} data-done={mission.done}>
      <h2>{words.title}</h2>
      <p class="quiet">{words.lead}</p>
      <Choice
        words={words}
        missions={missions}
        at={mission.level}
        onPick={(level) => {
          setAt(level);
          setTicks(NONE);
        }}
      />
      <Paper words={words} mission={mission} />
      <div class="ticks">
        <Tick
          who="child"
          label={fill(words.child, { name: emblemName(props.emblem) })}
          emblem={props.emblem}
          on={now.child}
          done={mission.done}
          onPress={() => tick('child')}
        />
        <Tick
          who="grown-up"
          label={words.grownUp}
          emblem={props.emblem}
          on={now.grownUp}
          done={mission.done}
          onPress={() => tick('grownUp')}
        />
      </div>
      <p class="mission-state" role="status">
        {status}
      </p>
    </section>
  );
}

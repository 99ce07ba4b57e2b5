// The family's page: who plays, alone or together, what was met, a mission for two, an agreement, breaks, the data. Knows no store.
import '../style/family.css';
import { artUrl } from '../../content/art-url';
import type { Child } from '../../core/progress/progress';
import { BREAKS, type BreakMinutes } from '../../core/progress/settings';
import { fill } from '../../i18n/fill';
import { EmblemPicture, emblemName } from '../emblem';
import { useFirstFocus, useTitle } from '../focus';
import { Icon } from '../icon';
import type { AgreementWords, FamilyWords } from './family-words';
import { MetCard, type MetCardProps } from './met-card';
import { MissionCard, type MissionCardProps } from './mission-card';

export interface FamilyProps {
  readonly words: FamilyWords;
  readonly agreement: AgreementWords;
  readonly children_: readonly Child[];
  readonly child: Child | null;
  readonly met: Omit<MetCardProps, 'words'>;
  readonly missions: MissionCardProps['missions'];
  readonly breakMinutes: BreakMinutes;
  onChild(id: string): void;
  onPlay(how: 'alone' | 'together'): void;
  onTick(on: boolean): void;
  onMission(level: string): void;
  onAgreement(): void;
  onBreak(minutes: BreakMinutes): void;
  onData(): void;
  onBack(): void;
}

const Top = ({ words, children_, child, onChild, onBack }: FamilyProps) => {
  const heading = useFirstFocus();
  return (
    <header class="family-top">
      <button type="button" class="icon-button" data-action="back" aria-label={words.back} title={words.back} onClick={onBack}>
        <Icon name="back" />
      </button>
      <div class="family-name">
        <h1 ref={heading} tabIndex={-1}>
          {words.title}
        </h1>
        <p>{words.lead}</p>
      </div>
      {children_.length > 1 && (
        <div class="family-who" role="radiogroup" aria-label={words.who}>
          {children_.map((c) => (
            <label key={c.id} class={c.id === child?.id ? 'on' : ''}>
              <input
                type="radio"
                name="child"
                checked={c.id === child?.id}
                data-child-choice={c.id}
                onChange={() => onChild(c.id)}
                aria-label={emblemName(c.emblem)}
              />
              <EmblemPicture emblem={c.emblem} size={58} />
            </label>
          ))}
        </div>
      )}
    </header>
  );
};

const PlayCard = ({ words: { play }, child, onPlay }: FamilyProps) => (
  <section class="family-card family-play">
    <div class="family-faces" aria-hidden="true">
      {child && <EmblemPicture emblem={child.emblem} size={104} />}
      <img src={artUrl('lumi-joy')} alt="" width="150" height="150" />
    </div>
    <div class="family-play-side">
      <h2>{child ? emblemName(child.emblem) : play.title}</h2>
      <p>{play.togetherHint}</p>
      <div class="pair">
        <button type="button" class="btn sun" data-action="play-together" onClick={() => onPlay('together')}>
          {play.together}
        </button>
        <button type="button" class="btn sun" data-action="play-alone" onClick={() => onPlay('alone')}>
          {play.alone}
        </button>
      </div>
    </div>
  </section>
);

const BreakChoice = ({ words: { break: words }, breakMinutes, onBreak }: FamilyProps) => (
  <section class="family-card">
    <h2>{words.title}</h2>
    <p class="quiet">{words.lead}</p>
    <div class="break-choice" role="radiogroup" aria-label={words.title}>
      {BREAKS.map((n) => (
        <label key={n} class={`chip-button ${n === breakMinutes ? 'on' : ''}`}>
          <input
            type="radio"
            name="break"
            class="visually-hidden"
            checked={n === breakMinutes}
            data-break={n}
            onChange={() => onBreak(n)}
          />
          {n === 0 ? words.never : fill(words.minutes, { n })}
        </label>
      ))}
    </div>
  </section>
);

export function Family(props: FamilyProps) {
  const { words, child } = props;
  useTitle(words.title);
  return (
    <main class="family" data-screen="family" tabIndex={-1}>
      <Top {...props} />
      <div class="family-grid">
        <div class="family-column">
          <PlayCard {...props} />
          <MetCard words={words.met} {...props.met} />
          <BreakChoice {...props} />
        </div>
        <div class="family-column">
          {child && (
            <MissionCard
              key={child.id}
              words={words.mission}
              emblem={child.emblem}
              missions={props.missions}
              first={props.met.levels.at(-1)?.id ?? props.missions[0]?.level ?? ''}
              onTick={props.onTick}
              onDone={props.onMission}
            />
          )}
          <section class="family-card family-link">
            <img src={artUrl('ico-pencil')} alt="" width="76" height="76" />
            <div>
              <h2>{props.agreement.title}</h2>
              <button type="button" class="btn small" data-action="agreement" onClick={props.onAgreement}>
                {words.agreement.open}
              </button>
            </div>
          </section>
          <section class="family-card family-link">
            <img src={artUrl('lumi-glass')} alt="" width="96" height="96" />
            <div>
              <h2>{words.data.title}</h2>
              <p class="quiet">{words.data.lead}</p>
              <button type="button" class="btn small plain" data-action="data" onClick={props.onData}>
                {words.data.open}
              </button>
            </div>
          </section>
        </div>
      </div>
    </main>
  );
}

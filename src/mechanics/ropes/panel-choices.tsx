// Ropes to pull, cards to say and the tool belt. All alike until chosen.
import { artUrl } from '../../content/art-url';
import { Said, type Voice } from '../../views/say';
import { choiceOrder } from './order';
import type { Nudge, PanelProps } from './panel-context';
import { DROP } from './panel-drag';
import { Rail } from './panel-rail';
import { Rope } from './panel-rope';
import { ROPES, type Tool } from './schema';
import { inFocus } from './state';
import { guestWords } from './words';

/** Three ropes from one beam, with the hung tags on the rail above them. */
export function RopesRow(props: PanelProps & { readonly nudge: Nudge; readonly length: number }) {
  const { house, level, state, send } = props;
  const { node, play } = inFocus(level, state);
  const { ropes } = choiceOrder(level, state.seed, node);
  const ready = play.hung.length > 0;
  return (
    <section class={`ropes-row ${ready ? 'ready' : ''}`} aria-label={house.t('play.ropes')} {...{ [DROP]: 'ropes' }}>
      <Rail {...props} look="play.hintLook" hang="play.hintHang" />
      <div class="rope-set">
        {ropes.map((choice, i) => (
          <Rope
            key={choice.id}
            id={choice.id}
            kind={ROPES.find((kind) => kind === choice.as) ?? 'ask'}
            label={house.t(`play.rope.${choice.as}`)}
            length={props.length}
            index={i}
            nudge={props.nudge.count}
            calm={house.calm()}
            onPull={() => send({ kind: 'choose', choice: choice.id })}
          />
        ))}
      </div>
    </section>
  );
}

/** What the child of the story could say. */
export function Cards(props: PanelProps & { readonly voice: Voice }) {
  const { house, level, state, send } = props;
  const { encounter, guest, node } = inFocus(level, state);
  const say = guestWords(house.words, encounter.id, guest.id).say ?? {};
  return (
    <div class="cards">
      {choiceOrder(level, state.seed, node).cards.map((choice) => (
        <button
          key={choice.id}
          type="button"
          class="card"
          data-choice={choice.id}
          onClick={() => send({ kind: 'choose', choice: choice.id })}
        >
          <span class="card-picture">
            <img src={artUrl(`ico-${choice.picture ?? 'speech'}`)} alt="" width="48" height="48" />
          </span>
          <span class="card-text">
            <Said voice={props.voice} text={say[choice.id] ?? ''} />
          </span>
        </button>
      ))}
    </div>
  );
}

/** The tool belt. Tools asleep here say so; Pause gives Lumi's hint. Telling never sleeps: without a part in the story it opens "Talk to someone". */
export function ToolBelt(props: PanelProps & { onPause(): void; onAsleep(): void }) {
  const { house, level, state, send } = props;
  const { node } = inFocus(level, state);
  const { tools } = choiceOrder(level, state.seed, node);
  const choiceFor = (tool: Tool) => tools.find((c) => c.as === tool);
  return (
    <fieldset class="belt" aria-label={house.t('play.tools')}>
      {level.tools.map((tool) => {
        const choice = choiceFor(tool);
        const asleep = tool !== 'pause' && tool !== 'tell' && !choice;
        return (
          <button
            key={tool}
            type="button"
            class={`tool ${asleep ? 'asleep' : ''}`}
            data-tool={tool}
            data-choice={choice?.id}
            aria-disabled={asleep}
            onClick={() => {
              if (tool === 'pause') props.onPause();
              else if (choice) send({ kind: 'choose', choice: choice.id });
              else if (tool === 'tell') house.openHelp();
              else props.onAsleep();
            }}
          >
            <img src={artUrl(`ico-${tool}`)} alt="" width="34" height="34" />
            <span>{house.t(`play.tool.${tool}`)}</span>
          </button>
        );
      })}
    </fieldset>
  );
}

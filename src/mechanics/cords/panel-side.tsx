// Beside the screen: Lumi, ways to look, what was found, and the child's own tools. All alike until something was chosen.
import { useEffect, useRef, useState } from 'preact/hooks';
import { artUrl } from '../../content/art-url';
import { SayButton, useVoice } from '../../views/say';
import { LumiSays, TagFace } from '../shared/panel-bits';
import { signOrder } from './order';
import type { CordsProps } from './panel-context';
import type { Look, Sign } from './schema';
import { inFocus, litSigns } from './state';
import { paneWords } from './words';

interface SideProps extends CordsProps {
  readonly nudge: number;
  readonly turned: boolean;
  onTurn(turned: boolean): void;
}

function Looks({ verb, level, state, send, turned, onTurn }: SideProps) {
  const { play } = inFocus(level, state);
  const look = (at: Look) => {
    send({ kind: 'look', at });
    onTurn(at === 'back' && !turned);
  };
  return (
    <fieldset class="looks" aria-label={verb.say.looks}>
      {level.looks.map((at) => {
        const done = play.looked.includes(at);
        return (
          <button
            key={at}
            type="button"
            class={`look ${done ? 'done' : ''}`}
            data-look={at}
            aria-pressed={at === 'back' ? turned : done}
            onClick={() => look(at)}
          >
            <img src={artUrl(`look-${at}`)} alt="" width="46" height="46" />
            <span>{done ? verb.seen[at] : verb.look[at]}</span>
          </button>
        );
      })}
    </fieldset>
  );
}

function Tag({ house, verb, level, state, send, sign, index, onTurn }: SideProps & { readonly sign: Sign; readonly index: number }) {
  const { encounter, pane, play } = inFocus(level, state);
  const on = play.pegged.includes(sign.id);
  const text = paneWords(house.words, encounter.id, pane.id).signs[sign.id] ?? '';
  const voice = useVoice([text]);
  return (
    <li class={`sign-tag ${on ? 'hung' : ''}`}>
      <button
        type="button"
        class="tag"
        data-cue={`s${index + 1}`}
        aria-pressed={on}
        title={on ? verb.say.unpeg : verb.say.peg}
        onClick={() => {
          onTurn(false);
          send({ kind: on ? 'unpeg' : 'peg', sign: sign.id });
        }}
      >
        <TagFace sign={sign} text={text} voice={voice} />
        <b class="tag-mark" aria-hidden="true">
          {on ? verb.say.pegged : verb.say.peg}
        </b>
      </button>
      <SayButton voice={voice} />
    </li>
  );
}

function Tools({ house, verb, level, state, send, onPause }: SideProps & { onPause(): void }) {
  const { play } = inFocus(level, state);
  const tools = [
    ['check', 'act-check', play.checked],
    ['bin', 'act-bin', false],
    ['tell', 'ico-tell', false],
  ] as const;
  return (
    <fieldset class="belt" aria-label={verb.say.acts}>
      {tools.map(([as, picture, asleep]) => (
        <button
          key={as}
          type="button"
          class={`tool ${asleep ? 'asleep' : ''}`}
          data-choice={as}
          aria-disabled={asleep}
          onClick={() => send({ kind: 'choose', choice: as })}
        >
          <img src={artUrl(picture)} alt="" width="40" height="40" />
          <span>{verb.act[as]}</span>
        </button>
      ))}
      <button type="button" class="tool" data-tool="pause" onClick={onPause}>
        <img src={artUrl('ico-pause')} alt="" width="40" height="40" />
        <span>{house.t('play.tool.pause')}</span>
      </button>
    </fieldset>
  );
}

/** What Lumi says: the lead, what the check brought, or a hint where it is asked for. */
function lineOf({ house, verb, level, state }: CordsProps, paused: boolean): string {
  const { encounter, pane, play } = inFocus(level, state);
  if (paused) return verb.say.pause ?? '';
  if (play.checked) return paneWords(house.words, encounter.id, pane.id).after.check ?? '';
  return house.words.encounters[encounter.id]?.lead ?? '';
}

export function Side(props: SideProps) {
  const { house, verb, level, state, nudge } = props;
  const [paused, setPaused] = useState(false);
  const list = useRef<HTMLUListElement>(null);
  const { encounter, pane, play } = inFocus(level, state);
  const signs = signOrder(level, encounter.id, pane, state.seed, litSigns(pane, play));
  const line = lineOf(props, paused);
  const voice = useVoice([line]);
  useEffect(() => setPaused(false), [state.focus, state.at]);
  useEffect(() => {
    if (nudge > 0 || play.looked.length > 0) list.current?.scrollIntoView({ block: 'nearest' });
  }, [nudge, play.looked.length]);
  return (
    <section class="side" aria-label={paneWords(house.words, encounter.id, pane.id).title}>
      <LumiSays voice={voice} mood="happy" text={line} />
      <Looks {...props} />
      <p class={`peg-hint ${nudge > 0 ? 'nudge' : ''}`} key={`hint${nudge}`} role={nudge > 0 ? 'status' : undefined}>
        {signs.length === 0 ? verb.say.hintLook : verb.say.hintPeg}
      </p>
      <ul class="tags" ref={list} aria-label={verb.say.signs} aria-live="polite">
        {signs.map((sign, i) => (
          <Tag key={sign.id} {...props} sign={sign} index={i} />
        ))}
      </ul>
      <Tools {...props} onPause={() => setPaused(!paused)} />
    </section>
  );
}

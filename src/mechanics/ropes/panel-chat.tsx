// A chat in a phone frame: lines arrive with a typing rhythm, signs hide at the lines, answers are cards and tools.
import { useEffect, useRef, useState } from 'preact/hooks';
import { artUrl } from '../../content/art-url';
import { Said, SayButton, useVoice, type Voice } from '../../views/say';
import { LumiSays } from '../shared/panel-bits';
import { Cards, ToolBelt } from './panel-choices';
import type { Nudge, PanelProps } from './panel-context';
import { sweep } from './panel-light';
import { Rail } from './panel-rail';
import { SignItem } from './panel-signs';
import { useAside, useFromTop, useWay } from './panel-way';
import { feelingOf, phoneFace } from './panel-faces';
import type { Node, Sign } from './schema';
import { inFocus, moodOf, visited } from './state';
import { guestWords } from './words';

interface Bubble {
  readonly key: string;
  readonly by: 'guest' | 'child';
  readonly text: string;
  readonly signs: readonly Sign[];
}

/** Everything said so far: lines of the nodes passed, with the child's own answers between them. */
function bubblesOf({ house, level, state }: PanelProps): { bubbles: Bubble[]; loose: Sign[] } {
  const { encounter, guest, play } = inFocus(level, state);
  const words = guestWords(house.words, encounter.id, guest.id);
  const bubbles: Bubble[] = [];
  const loose: Sign[] = [];
  const push = (node: Node) => {
    for (const line of node.lines) {
      const signs = node.signs.filter((s) => s.spot === `line:${line.id}`);
      bubbles.push({ key: line.id, by: line.by, text: words.lines[line.id] ?? '', signs });
    }
    loose.push(...node.signs.filter((s) => !s.spot.startsWith('line:')));
  };
  for (const node of visited(guest, play)) {
    push(node);
    const passed = node.id !== play.node ? play.steps.find((s) => s.at === node.id)?.choice : undefined;
    const said = passed ?? (state.feedback?.node === node.id ? state.feedback.choice : undefined);
    const text = said ? words.say?.[said] : undefined;
    if (said && text) bubbles.push({ key: `said-${said}`, by: 'child', text, signs: [] });
  }
  return { bubbles, loose };
}

/** How many bubbles are on screen: one more every moment, all at once when motion is reduced. */
function useArrivals(total: number, house: PanelProps['house']): number {
  const [shown, setShown] = useState(house.calm() ? total : Math.min(1, total));
  useEffect(() => {
    if (shown >= total) return;
    if (house.calm()) {
      setShown(total);
      return;
    }
    house.sound('typing');
    const timer = window.setTimeout(() => {
      setShown(shown + 1);
      house.sound('message-in');
    }, 900);
    return () => window.clearTimeout(timer);
  }, [shown, total, house]);
  return shown;
}

interface PhoneProps extends PanelProps {
  readonly shown: number;
  readonly voice: Voice;
}

const Typing = ({ face }: { readonly face: string }) => (
  <li class="line guest" aria-hidden="true">
    <img class="line-face" src={face} alt="" width="46" height="46" />
    <span class="typing">
      <i />
      <i />
      <i />
    </span>
  </li>
);

/** What is known of the other one, besides what they write. */
const About = ({ signs, index, ...props }: PanelProps & { readonly signs: readonly Sign[]; index(sign: Sign): number }) =>
  signs.length === 0 ? null : (
    <div class="about">
      <img src={artUrl('ico-eye')} alt={props.house.t('play.about')} width="34" height="34" />
      <ul class="loose">
        {signs.map((s) => (
          <SignItem key={s.id} {...props} sign={s} index={index(s)} />
        ))}
      </ul>
    </div>
  );

function Phone({ shown, voice, ...props }: PhoneProps) {
  const { house, level, state } = props;
  const { encounter, guest, play } = inFocus(level, state);
  const end = useRef<HTMLLIElement>(null);
  const words = guestWords(house.words, encounter.id, guest.id);
  const { bubbles, loose } = bubblesOf(props);
  const all = bubbles.flatMap((b) => b.signs).concat(loose);
  const index = (sign: Sign) => all.indexOf(sign);
  const faces = { guest: artUrl(`emblems/${guest.avatar}`), child: artUrl(phoneFace(encounter, feelingOf(moodOf(level, state)))) };
  useEffect(() => {
    const list = end.current?.parentElement;
    // On a small screen the page scrolls, not the phone: the first lines are read from the top.
    if (play.node === guest.nodes[0]?.id) list?.scrollTo({ top: list.scrollHeight });
    else end.current?.scrollIntoView({ block: 'nearest' });
  }, [shown]);
  return (
    <section class="phone" aria-label={words.name} {...sweep(house.light)}>
      <header class="phone-top">
        <img src={faces.guest} alt="" width="52" height="52" />
        <h2>
          <Said voice={voice} text={words.name} />
        </h2>
        <SayButton voice={voice} />
      </header>
      <About {...props} signs={loose} index={index} />
      <ul class="bubbles" aria-live="polite">
        {bubbles.slice(0, shown).map((b) => (
          <li key={b.key} class={`line ${b.by} ${b.signs.some((s) => play.lit.includes(s.id)) ? 'marked' : ''}`}>
            <img class="line-face" src={faces[b.by]} alt="" width="46" height="46" />
            <p>
              <Said voice={voice} text={b.text} />
            </p>
            {b.signs.length > 0 && (
              <ul class="line-signs">
                {b.signs.map((s) => (
                  <SignItem key={s.id} {...props} sign={s} index={index(s)} />
                ))}
              </ul>
            )}
          </li>
        ))}
        {shown < bubbles.length && <Typing face={faces.guest} />}
        <li ref={end} class="chat-end" aria-hidden="true" />
      </ul>
      <p class="composer" aria-hidden="true">
        <img src={faces.child} alt="" width="40" height="40" />
        <span>{state.moment === 'feedback' ? '' : house.t('play.thinking')}</span>
      </p>
    </section>
  );
}

export function Chat(props: PanelProps & { readonly nudge: Nudge }) {
  const { house, level, state } = props;
  const { encounter, guest, node } = inFocus(level, state);
  const words = guestWords(house.words, encounter.id, guest.id);
  const { bubbles } = bubblesOf(props);
  const shown = useArrivals(bubbles.length, house);
  const heard = useVoice([words.name, ...bubbles.slice(0, shown).map((b) => b.text)]);
  const aside = useAside(props, house.words.encounters[encounter.id]?.lead ?? '', true);
  const way = useWay(props);
  useFromTop(way, props);
  const voice = useVoice([aside.line, ...node.choices.map((c) => words.say?.[c.id] ?? '')]);
  return (
    <div ref={way} class={`chat ${props.nudge.needy ? 'needy' : ''}`} data-place={node.place ?? encounter.place}>
      <Phone {...props} shown={shown} voice={heard} />
      <section class="answer" aria-label={house.t('play.answers')}>
        <LumiSays voice={voice} mood={props.nudge.needy ? 'point' : 'happy'} text={aside.line} />
        <Rail {...props} look="play.hintLookChat" hang="play.hintHangChat" />
        <Cards {...props} voice={voice} />
        <ToolBelt {...props} onPause={aside.pause} onAsleep={aside.asleep} />
      </section>
    </div>
  );
}

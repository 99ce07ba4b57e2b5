// A chat in a phone frame: lines arrive with a typing rhythm, signs hide at the lines, answers are cards and tools.
import { useEffect, useRef, useState } from 'preact/hooks';
import { artUrl } from '../../content/art-url';
import { Said, SayButton, useVoice } from '../../views/say';
import { LumiSays } from './panel-bits';
import { Cards, ToolBelt } from './panel-choices';
import type { PanelProps } from './panel-context';
import { DROP } from './panel-drag';
import { sweep } from './panel-light';
import { SignItem } from './panel-signs';
import type { Node, Sign } from './schema';
import { inFocus, visited } from './state';
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

export function Chat(props: PanelProps & { readonly nudge: number }) {
  const { house, level, state } = props;
  const { encounter, guest, node, play } = inFocus(level, state);
  const [paused, setPaused] = useState(false);
  const end = useRef<HTMLLIElement>(null);
  const words = guestWords(house.words, encounter.id, guest.id);
  const { bubbles, loose } = bubblesOf(props);
  const shown = useArrivals(bubbles.length, house);
  const all = bubbles.flatMap((b) => b.signs).concat(loose);
  const heard = useVoice([words.name, ...bubbles.slice(0, shown).map((b) => b.text)]);
  const line = paused ? house.t('play.pauseHintChat') : (house.words.encounters[encounter.id]?.lead ?? '');
  const voice = useVoice([line, ...node.choices.map((c) => words.say?.[c.id] ?? '')]);
  const index = (sign: Sign) => all.indexOf(sign);
  useEffect(() => {
    end.current?.scrollIntoView({ block: 'nearest' });
  }, [shown]);
  const hung = play.hung.map((id) => words.signs[id] ?? '');
  const faces = { guest: `emblems/${guest.avatar}`, child: `face-${encounter.child ?? 'kai'}-happy` };
  return (
    <div class="chat" data-place={node.place ?? encounter.place}>
      <section class="phone" aria-label={words.name} {...sweep(house.light)}>
        <header class="phone-top">
          <img src={artUrl(`emblems/${guest.avatar}`)} alt="" width="52" height="52" />
          <h2>
            <Said voice={heard} text={words.name} />
          </h2>
          <SayButton voice={heard} />
        </header>
        {loose.length > 0 && (
          <div class="about">
            <img src={artUrl('ico-eye')} alt={house.t('play.about')} width="34" height="34" />
            <ul class="loose">
              {loose.map((s) => (
                <SignItem key={s.id} {...props} sign={s} index={index(s)} />
              ))}
            </ul>
          </div>
        )}
        <ul class="bubbles" aria-live="polite">
          {bubbles.slice(0, shown).map((b) => (
            <li key={b.key} class={`line ${b.by} ${b.signs.some((s) => play.lit.includes(s.id)) ? 'marked' : ''}`}>
              <img class="line-face" src={artUrl(faces[b.by])} alt="" width="46" height="46" />
              <p>
                <Said voice={heard} text={b.text} />
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
          {shown < bubbles.length && (
            <li class="line guest" aria-hidden="true">
              <img class="line-face" src={artUrl(faces.guest)} alt="" width="46" height="46" />
              <span class="typing">
                <i />
                <i />
                <i />
              </span>
            </li>
          )}
          <li ref={end} class="chat-end" aria-hidden="true" />
        </ul>
        <p class="composer" aria-hidden="true">
          <img src={artUrl(faces.child)} alt="" width="40" height="40" />
          <span>{house.t('play.thinking')}</span>
        </p>
      </section>
      <section class="answer" aria-label={house.t('play.answers')}>
        <LumiSays voice={voice} mood="happy" text={line} />
        <div class={`rail ${props.nudge > 0 ? 'nudge' : ''}`} key={`rail${props.nudge}`} {...{ [DROP]: 'answer' }}>
          {hung.length > 0 ? (
            hung.map((text) => (
              <span class="rail-tag" key={text}>
                {text}
              </span>
            ))
          ) : (
            <span class="rail-hint" role={props.nudge > 0 ? 'status' : undefined}>
              {house.t(play.lit.length === 0 ? 'play.hintLookChat' : 'play.hintHangChat')}
            </span>
          )}
        </div>
        <Cards {...props} voice={voice} />
        <ToolBelt
          {...props}
          onPause={() => {
            setPaused(!paused);
            house.sound('lumi-talk');
          }}
        />
      </section>
    </div>
  );
}

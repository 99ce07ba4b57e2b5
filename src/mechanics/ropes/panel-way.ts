// What Lumi says beside a guest, and the way shown when a choice lacked a reason: to the dark places, or to the tags. Tells nothing of what they say.
import type { RefObject } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Nudge, PanelProps } from './panel-context';
import { inFocus } from './state';

interface Aside {
  /** What Lumi says just now. */
  readonly line: string;
  /** Pause: Lumi's hint comes, or goes again. */
  pause(): void;
  /** A tool was pressed that is of no use here. */
  asleep(): void;
}

/** Lumi's line: first what is missing, then what was asked for, else how the scene begins. */
export function useAside({ house, level, state, nudge }: PanelProps & { readonly nudge: Nudge }, lead: string, chat: boolean): Aside {
  const [said, setSaid] = useState<'pause' | 'asleep' | null>(null);
  const { play } = inFocus(level, state);
  const missing = play.lit.length > 0 ? house.own.needTag : chat ? house.own.needSignChat : house.own.needSign;
  const asked = { pause: house.t(chat ? 'play.pauseHintChat' : 'play.pauseHint'), asleep: house.own.asleep };
  return {
    line: nudge.needy ? missing : said ? asked[said] : lead,
    pause() {
      setSaid(said === 'pause' ? null : 'pause');
      house.sound('lumi-talk');
    },
    asleep() {
      setSaid('asleep');
      house.sound('bump');
    },
  };
}

/** Brings the place where signs are looked for into view. */
export function useWay({ house, nudge }: Pick<PanelProps, 'house'> & { readonly nudge: Nudge }) {
  const host = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!nudge.needy) return;
    const place = host.current?.querySelector('.sign-spot') ?? host.current?.querySelector('.sign-tag');
    place?.scrollIntoView({ block: 'center', behavior: house.calm() ? 'instant' : 'smooth' });
  }, [nudge.count]);
  return host;
}

/** A small screen scrolls: it begins at the top with each new guest, and shows the scene again when something happened. */
export function useFromTop(host: RefObject<HTMLElement | null>, { level, state }: Pick<PanelProps, 'level' | 'state'>): void {
  const { guest, play } = inFocus(level, state);
  useLayoutEffect(() => {
    const said = state.moment === 'feedback' ? [...(host.current?.querySelectorAll('.bubbles > .line') ?? [])].at(-1) : null;
    if (said) said.scrollIntoView({ block: 'start', behavior: 'instant' });
    else if (state.moment === 'feedback' || play.node === guest.nodes[0]?.id) host.current?.scrollTo({ top: 0, behavior: 'instant' });
  }, [state.at, guest.id, state.moment]);
}

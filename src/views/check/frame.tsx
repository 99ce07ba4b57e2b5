// What stands around the items: the way out, a string of lanterns that shows only how far one has come, the way to help.
import type { ComponentChildren } from 'preact';
import { artUrl } from '../../content/art-url';
import { t } from '../../i18n/i18n';
import { Icon } from '../icon';
import { FocusHeading } from './heading';

export interface FrameProps {
  readonly screen: 'check' | 'booster';
  readonly moment: string;
  /** Name of the button that leaves. */
  readonly stop: string;
  /** "Story 3 of 10". */
  readonly where: string;
  readonly count: number;
  /** Lanterns that are lit: items behind the child, right or wrong alike. */
  readonly lit: number;
  /** The lantern of the item on screen, or −1. */
  readonly here: number;
  readonly children: ComponentChildren;
  onStop(): void;
  onTalk(): void;
}

export function Frame({ screen, moment, stop, where, count, lit, here, children, onStop, onTalk }: FrameProps) {
  return (
    <main class="check-room" data-screen={screen} data-moment={moment} tabIndex={-1}>
      <header class="check-top">
        <button type="button" class="icon-button" data-action="stop" aria-label={stop} title={stop} onClick={onStop}>
          <Icon name="close" />
        </button>
        <div class="check-string" role="img" aria-label={where}>
          {Array.from({ length: count }, (_, i) => (
            <img
              key={i + 1}
              class={`${i < lit ? 'lit' : ''} ${i === here ? 'here' : ''}`}
              src={artUrl(i < lit || i === here ? 'lantern-lit' : 'lantern-dim')}
              alt=""
              width="44"
              height="41"
            />
          ))}
        </div>
        <button type="button" class="icon-button" data-action="help" aria-label={t('talk.title')} title={t('talk.title')} onClick={onTalk}>
          <Icon name="talk" />
        </button>
      </header>
      {children}
    </main>
  );
}

/** A calm card with Lumi: before the first item, and after the last one. */
export function LumiCard({
  lumi,
  title,
  children,
}: {
  readonly lumi: string;
  readonly title: string;
  readonly children: ComponentChildren;
}) {
  return (
    <div class="panel lumi-card">
      <img src={artUrl(lumi)} alt="" width="190" height="190" />
      <FocusHeading text={title} />
      {children}
    </div>
  );
}

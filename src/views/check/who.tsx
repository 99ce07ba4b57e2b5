// Who is here, where nobody has been chosen yet: the emblems of this device, or just a look. Knows no store.
import type { CheckWords } from '../../content/check-words';
import type { Child } from '../../core/progress/progress';
import { EmblemPicture, emblemName } from '../emblem';
import { LumiCard } from './frame';

export interface WhoProps {
  readonly screen: 'check' | 'booster';
  readonly words: CheckWords;
  readonly children_: readonly Child[];
  onChild(id: string): void;
  onLook(): void;
}

export const Who = ({ screen, words, children_, onChild, onLook }: WhoProps) => (
  <main class="check-room" data-screen={screen} data-moment="who" tabIndex={-1}>
    <LumiCard lumi="lumi-point" title={words.say.who}>
      <ul class="who-list">
        {children_.map((child) => (
          <li key={child.id}>
            <button type="button" class="chip-button" data-child={child.id} onClick={() => onChild(child.id)}>
              <EmblemPicture emblem={child.emblem} size={54} />
              {emblemName(child.emblem)}
            </button>
          </li>
        ))}
      </ul>
      <button type="button" class="btn plain" data-action="look" onClick={onLook}>
        {words.say.justLook}
      </button>
    </LumiCard>
  </main>
);

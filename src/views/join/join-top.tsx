// The bar above every page of joining: the way back, a heading that takes the focus, and who one is. Knows no words.
import type { Emblem } from '../../core/progress/progress';
import { EmblemPicture, emblemName } from '../emblem';
import { useFirstFocus, useTitle } from '../focus';
import { Icon } from '../icon';

export interface JoinTopProps {
  readonly title: string;
  readonly lead?: string | undefined;
  readonly back: string;
  readonly who?: Emblem | undefined;
  onBack(): void;
}

export function JoinTop({ title, lead, back, who, onBack }: JoinTopProps) {
  const heading = useFirstFocus();
  useTitle(title);
  return (
    <header class="join-top">
      <button type="button" class="icon-button" data-action="back" aria-label={back} title={back} onClick={onBack}>
        <Icon name="back" />
      </button>
      <div class="join-name">
        <h1 ref={heading} tabIndex={-1}>
          {title}
        </h1>
        {lead && <p>{lead}</p>}
      </div>
      {who && (
        <p class="join-me">
          <EmblemPicture emblem={who} size={52} />
          <b>{emblemName(who)}</b>
        </p>
      )}
    </header>
  );
}

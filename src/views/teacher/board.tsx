// What stands on the board while children join: one big QR code, the code to type, three picture steps. Readable from the last row. Knows no store.
import { useRef } from 'preact/hooks';
import { artUrl } from '../../content/art-url';
import type { Assignment } from '../../core/classroom/classroom';
import { emblemAt } from '../../core/classroom/emblems';
import { EmblemPicture } from '../emblem';
import { useFirstFocus, useTitle } from '../focus';
import { Icon } from '../icon';
import { type DrawQr, QrPicture } from './qr-picture';
import { say } from './words';

export interface BoardProps {
  readonly assignment: Assignment;
  readonly link: string;
  /** The six characters, or null for a lesson of one's own. */
  readonly code: string | null;
  /** Where the code is typed, as short as it can be. */
  readonly address: string;
  readonly drawQr: DrawQr;
  onClose(): void;
}

function Steps({ assignment, code, address }: Pick<BoardProps, 'assignment' | 'code' | 'address'>) {
  return (
    <ol class="board-steps">
      <li>
        <img src={artUrl('ico-camera')} alt="" width="84" height="84" />
        <span>{say(code ? 'board.step1code' : 'board.step1', { address })}</span>
      </li>
      <li>
        <EmblemPicture emblem={emblemAt(assignment.code, 1)} size={84} />
        <span>{say('board.step2')}</span>
      </li>
      <li>
        <img src={artUrl('lantern-lit')} alt="" width="84" height="84" />
        <span>{say('board.step3')}</span>
      </li>
    </ol>
  );
}

export function Board({ assignment, link, code, address, drawQr, onClose }: BoardProps) {
  const head = useFirstFocus();
  const page = useRef<HTMLElement>(null);
  useTitle(say('board.title'));
  const close = () => {
    if (document.fullscreenElement) void document.exitFullscreen().catch(() => undefined);
    onClose();
  };
  return (
    <main ref={page} class="board" data-screen="class-board" tabIndex={-1}>
      <div class="board-qr">
        <QrPicture text={link} draw={drawQr} label={say('assign.qr')} />
        {code && (
          <p class="board-code" data-code={code}>
            {say('board.code', { code })}
          </p>
        )}
      </div>
      <div class="board-text">
        <h1 ref={head} tabIndex={-1}>
          {say('board.title')}
        </h1>
        <Steps assignment={assignment} code={code} address={address} />
        <p class="board-fair">{say('board.fair')}</p>
        <div class="row">
          <button type="button" class="btn plain" data-action="close-board" onClick={close}>
            <Icon name="back" />
            {say('board.close')}
          </button>
          {document.fullscreenEnabled && (
            <button
              type="button"
              class="btn plain"
              data-action="full-screen"
              onClick={() => void page.current?.requestFullscreen().catch(() => undefined)}
            >
              {say('board.full')}
            </button>
          )}
        </div>
      </div>
    </main>
  );
}

// The walk-round scan: the camera stays open, every code read is handed on, each once. Knows no store.
import { useEffect, useRef } from 'preact/hooks';
import { CameraView, type ReadQr, useCamera } from '../camera';
import { Icon } from '../icon';
import { say } from './words';

export interface ScanProps {
  readonly readQr: ReadQr;
  /** What the last code led to, as a sentence. */
  readonly last: string;
  onText(text: string): void;
  onClose(): void;
}

export function Scan({ readQr, last, onText, onClose }: ScanProps) {
  const camera = useCamera(readQr, onText, onClose);
  const head = useRef<HTMLHeadingElement>(null);
  useEffect(() => head.current?.focus(), []);
  const wait = { starting: say('camera.starting'), none: say('camera.none'), denied: say('camera.denied') };
  return (
    <section class="scan card" data-part="scan">
      <h3 ref={head} tabIndex={-1}>
        {say('camera.title')}
      </h3>
      <p>{say('camera.lead')}</p>
      <CameraView {...camera} name={say('camera.title')} wait={wait} />
      <p class="scan-last">{last === '' ? '' : say('camera.last', { text: last })}</p>
      <p class="hint">{say('camera.stays')}</p>
      <button type="button" class="btn small" data-action="close-camera" onClick={onClose}>
        <Icon name="close" size={24} />
        {say('camera.close')}
      </button>
    </section>
  );
}

// The camera in place of typing: hold the class's QR code in front of it. Knows no store.
import { useEffect, useRef } from 'preact/hooks';
import { CameraView, type ReadQr, useCamera } from '../camera';
import { Icon } from '../icon';
import type { JoinWords } from './join-words';

export interface CodeCameraProps {
  readonly words: JoinWords['code']['camera'];
  readonly readQr: ReadQr;
  onText(text: string): void;
  onClose(): void;
}

export function CodeCamera({ words, readQr, onText, onClose }: CodeCameraProps) {
  const camera = useCamera(readQr, onText, onClose);
  const close = useRef<HTMLButtonElement>(null);
  useEffect(() => close.current?.focus(), []);
  return (
    <div class="code-camera">
      <CameraView {...camera} name={words.title} wait={words} />
      <p>{words.stays}</p>
      <button ref={close} type="button" class="btn small plain" data-action="close-camera" onClick={onClose}>
        <Icon name="close" size={24} />
        {words.close}
      </button>
    </div>
  );
}

// The camera in place of typing: hold the class's QR code in front of it. Knows no store.
import { CameraView, type ReadQr, useCamera } from '../camera';
import type { JoinWords } from './join-words';

export interface CodeCameraProps {
  readonly words: JoinWords['code']['camera'];
  readonly readQr: ReadQr;
  onText(text: string): void;
  onClose(): void;
}

export function CodeCamera({ words, readQr, onText, onClose }: CodeCameraProps) {
  const camera = useCamera(readQr, onText, onClose);
  return (
    <div class="code-camera">
      <CameraView {...camera} name={words.title} wait={words} />
      <p>{words.stays}</p>
    </div>
  );
}

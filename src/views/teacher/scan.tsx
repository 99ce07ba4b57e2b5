// The walk-round scan: the camera stays open, every code read is handed on, each once. It is asked for by a tap only and let go at once. Knows no store.
import { useEffect, useRef, useState } from 'preact/hooks';
import { Icon } from '../icon';
import { say } from './words';

/** Reads a QR code out of a picture; null when there is none. */
export type ReadQr = (image: ImageData) => Promise<string | null>;

export interface ScanProps {
  readonly readQr: ReadQr;
  /** What the last code led to, as a sentence. */
  readonly last: string;
  onText(text: string): void;
  onClose(): void;
}

type State = 'starting' | 'on' | 'none' | 'denied';
/** Wide enough for a dense code at arm's length, small enough for an old laptop. */
const WIDTH = 800;
const PAUSE = 120;
/** The same code in front of the camera is not handed on again for this long. */
const SAME = 4000;

export const stopTracks = (stream: MediaStream | null): void => {
  for (const track of stream?.getTracks() ?? []) track.stop();
};

async function openCamera(): Promise<MediaStream | 'none' | 'denied'> {
  if (!navigator.mediaDevices?.getUserMedia) return 'none';
  try {
    return await navigator.mediaDevices.getUserMedia({
      audio: false,
      video: { facingMode: { ideal: 'environment' }, width: { ideal: 1280 } },
    });
  } catch (error) {
    return (error as Error).name === 'NotAllowedError' ? 'denied' : 'none';
  }
}

function frameOf(video: HTMLVideoElement, canvas: HTMLCanvasElement): ImageData | null {
  const { videoWidth, videoHeight } = video;
  if (videoWidth === 0) return null;
  const scale = Math.min(1, WIDTH / videoWidth);
  canvas.width = Math.round(videoWidth * scale);
  canvas.height = Math.round(videoHeight * scale);
  const pen = canvas.getContext('2d', { willReadFrequently: true });
  pen?.drawImage(video, 0, 0, canvas.width, canvas.height);
  return pen?.getImageData(0, 0, canvas.width, canvas.height) ?? null;
}

/** Reads frames one after the other until stopped; a code that stays in sight is told once. */
function watch(video: HTMLVideoElement, readQr: ReadQr, onText: (text: string) => void): () => void {
  const canvas = document.createElement('canvas');
  const told = new Map<string, number>();
  let on = true;
  const look = async () => {
    while (on) {
      const frame = frameOf(video, canvas);
      const text = frame ? await readQr(frame).catch(() => null) : null;
      if (on && text !== null) {
        const before = told.get(text);
        told.set(text, performance.now());
        if (before === undefined || performance.now() - before > SAME) onText(text);
      }
      await new Promise((resolve) => setTimeout(resolve, PAUSE));
    }
  };
  void look();
  return () => {
    on = false;
  };
}

export function Scan({ readQr, last, onText, onClose }: ScanProps) {
  const [state, setState] = useState<State>('starting');
  const video = useRef<HTMLVideoElement>(null);
  const head = useRef<HTMLHeadingElement>(null);
  const hear = useRef(onText);
  hear.current = onText;
  useEffect(() => {
    let stream: MediaStream | null = null;
    let stop: () => void = () => undefined;
    let closed = false;
    const end = () => {
      closed = true;
      stop();
      stopTracks(stream);
    };
    const hide = () => {
      if (!document.hidden) return;
      end();
      onClose();
    };
    head.current?.focus();
    void openCamera().then((opened) => {
      if (typeof opened === 'string') return setState(opened);
      stream = opened;
      if (closed) return stopTracks(stream);
      setState('on');
      if (!video.current) return;
      video.current.srcObject = stream;
      void video.current.play().catch(() => undefined);
      stop = watch(video.current, readQr, (text) => hear.current(text));
    });
    document.addEventListener('visibilitychange', hide);
    return () => {
      document.removeEventListener('visibilitychange', hide);
      end();
    };
  }, []);
  return (
    <section class="scan card" data-part="scan" data-camera={state}>
      <h3 ref={head} tabIndex={-1}>
        {say('camera.title')}
      </h3>
      <p>{say('camera.lead')}</p>
      <div class="scan-view">
        <video ref={video} muted playsInline tabIndex={-1} aria-label={say('camera.title')} />
        {state !== 'on' && <p role="status">{say(`camera.${state}`)}</p>}
      </div>
      <p class="scan-last">{last === '' ? '' : say('camera.last', { text: last })}</p>
      <p class="hint">{say('camera.stays')}</p>
      <button type="button" class="btn small" data-action="close-camera" onClick={onClose}>
        <Icon name="close" size={24} />
        {say('camera.close')}
      </button>
    </section>
  );
}

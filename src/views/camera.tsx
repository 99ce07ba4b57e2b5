// A camera that reads QR codes: asked for by a tap only, each code told once, let go at once. Keeps no picture. Knows no words and no store.
import './style/camera.css';
import type { RefObject } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';

/** Reads a QR code out of a picture; null when there is none. */
export type ReadQr = (image: ImageData) => Promise<string | null>;

export type CameraState = 'starting' | 'on' | 'none' | 'denied';

/** Wide enough for a dense code at arm's length, small enough for an old laptop. */
const WIDTH = 800;
/** Milliseconds between two looks. */
const PAUSE = 120;
/** The same code in front of the camera is not told again for this long, in milliseconds. */
const SAME = 4000;

const stopTracks = (stream: MediaStream | null): void => {
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

export interface Camera {
  readonly video: RefObject<HTMLVideoElement | null>;
  readonly state: CameraState;
}

/** Opens the camera with the component and lets it go with it, or when the page is put away. */
export function useCamera(readQr: ReadQr, onText: (text: string) => void, onClose: () => void): Camera {
  const [state, setState] = useState<CameraState>('starting');
  const video = useRef<HTMLVideoElement>(null);
  const hear = useRef({ onText, onClose });
  hear.current = { onText, onClose };
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
      hear.current.onClose();
    };
    void openCamera().then((opened) => {
      if (closed) return typeof opened === 'string' ? undefined : stopTracks(opened);
      if (typeof opened === 'string') return setState(opened);
      stream = opened;
      setState('on');
      if (!video.current) return;
      video.current.srcObject = stream;
      void video.current.play().catch(() => undefined);
      stop = watch(video.current, readQr, (text) => hear.current.onText(text));
    });
    document.addEventListener('visibilitychange', hide);
    return () => {
      document.removeEventListener('visibilitychange', hide);
      end();
    };
  }, []);
  return { video, state };
}

export interface CameraViewProps extends Camera {
  readonly name: string;
  /** What to say while there is no picture. */
  readonly wait: Readonly<Record<Exclude<CameraState, 'on'>, string>>;
}

export function CameraView({ video, state, name, wait }: CameraViewProps) {
  return (
    <div class="camera-view" data-camera={state}>
      <video ref={video} muted playsInline tabIndex={-1} aria-label={name} />
      {state !== 'on' && <p role="status">{wait[state]}</p>}
    </div>
  );
}

// A dialog over any screen: the rest goes still, Escape closes it, the focus comes back to where it was. Knows no words.
import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { LiveRegion } from './announce';

export interface DialogProps {
  /** Its name for assistive tools; the same words as its heading. */
  readonly label: string;
  /** Value of `data-dialog`. */
  readonly name: string;
  /** A class for the panel: `wide`, `talk` … */
  readonly look?: string;
  readonly children: ComponentChildren;
  onClose(): void;
}

/** Where the focus goes when what had it is gone: the screen itself. */
const home = (): HTMLElement | null => document.querySelector<HTMLElement>('main');

export function Dialog({ label, name, look, children, onClose }: DialogProps) {
  const box = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const back = document.activeElement;
    const dialog = box.current;
    if (dialog && !dialog.open) dialog.showModal();
    dialog?.querySelector<HTMLElement>('h2')?.focus({ preventScroll: true });
    return () => {
      dialog?.close();
      const to = back instanceof HTMLElement && back !== document.body && back.isConnected ? back : home();
      to?.focus({ preventScroll: true });
    };
  }, []);
  return (
    <dialog
      ref={box}
      class="overlay"
      aria-label={label}
      data-dialog={name}
      onCancel={(e) => {
        e.preventDefault();
        onClose();
      }}
      onClose={(e) => {
        // A browser may close it without asking, at a second Escape.
        if (e.currentTarget.isConnected) onClose();
      }}
    >
      <div class={`panel ${look ?? ''}`}>{children}</div>
      <LiveRegion />
    </dialog>
  );
}

// The few signs of the frame, drawn in line so that they follow the text's colour in every contrast. Knows no words.
import type { JSX } from 'preact';

const SHAPES = {
  sound: (
    <>
      <path d="M4 9.5h3.2L12 5.4v13.2l-4.8-4.1H4z" fill="currentColor" />
      <path d="M15.4 9.2a4 4 0 0 1 0 5.6M18.2 6.6a7.6 7.6 0 0 1 0 10.8" />
    </>
  ),
  mute: (
    <>
      <path d="M4 9.5h3.2L12 5.4v13.2l-4.8-4.1H4z" fill="currentColor" />
      <path d="m15.6 9.6 5 5m0-5-5 5" />
    </>
  ),
  gear: (
    <>
      <circle cx="12" cy="12" r="8.2" stroke-width="3.4" stroke-dasharray="3.22 3.22" stroke-linecap="butt" />
      <circle cx="12" cy="12" r="5" stroke-width="4" />
    </>
  ),
  book: (
    <>
      <path d="M12 6.6C9.6 5 6.4 4.8 3.6 5.4v12.8c2.8-.6 6-.4 8.4 1.2 2.4-1.6 5.6-1.8 8.4-1.2V5.4C17.6 4.8 14.4 5 12 6.6z" />
      <path d="M12 6.6v12.6" />
    </>
  ),
  talk: (
    <>
      <path d="M12 4c5 0 8.8 3 8.8 7s-3.8 7-8.8 7c-.9 0-1.8-.1-2.6-.3L5 20.2l.6-4C4.1 14.9 3.2 13 3.2 11c0-4 3.8-7 8.8-7z" />
      <path d="M12 14.4s-3.3-1.9-3.3-4c0-1.8 2.3-2.4 3.3-.8 1-1.6 3.3-1 3.3.8 0 2.1-3.3 4-3.3 4z" fill="currentColor" stroke-width="1" />
    </>
  ),
  phone: (
    <path d="M8.4 4.2 5.6 5c-1 .3-1.5 1.2-1.3 2.2C5.6 13.8 10.2 18.4 16.8 19.7c1 .2 1.9-.3 2.2-1.3l.8-2.8-4-2-1.9 1.9c-2.3-1.1-4.3-3.1-5.4-5.4l1.9-1.9z" />
  ),
  play: <path d="M8 5.6v12.8L18.4 12z" fill="currentColor" />,
  back: <path d="M14.6 5.2 8 12l6.6 6.8" />,
  close: <path d="m6 6 12 12M18 6 6 18" />,
  file: (
    <>
      <path d="M12 4v10.2M7.6 10.2 12 14.6l4.4-4.4M4.8 16.4v3.4h14.4v-3.4" />
    </>
  ),
  open: <path d="M12 14.6V4.4M7.6 8.8 12 4.4l4.4 4.4M4.8 16.4v3.4h14.4v-3.4" />,
  home: <path d="M3.8 11.6 12 4.6l8.2 7M6.2 10v9.4h11.6V10M10 19.4v-5.2h4v5.2" />,
  board: (
    <>
      <path d="M3.6 5h16.8v10.6H3.6zM8.4 20.2l1.8-4.4m5.4 4.4-1.8-4.4" />
      <path d="M7.4 9h6M7.4 11.9h3.4" stroke-width="2.2" />
    </>
  ),
  group: (
    <>
      <circle cx="8.4" cy="8.6" r="3.2" />
      <path d="M2.8 19c.3-3.8 2.4-5.6 5.6-5.6S13.7 15.2 14 19zM15.2 5.7a3.2 3.2 0 0 1 0 5.9M17 13.9c2.5.6 3.9 2.3 4.200 5.100" />
    </>
  ),
  check: <path d="m5 12.6 4.6 4.6L19 7.4" />,
} satisfies Record<string, JSX.Element>;

export type IconName = keyof typeof SHAPES;

export const Icon = ({ name, size = 30 }: { readonly name: IconName; readonly size?: number }) => (
  <svg
    class="icon"
    viewBox="0 0 24 24"
    width={size}
    height={size}
    fill="none"
    stroke="currentColor"
    stroke-width="2.7"
    stroke-linecap="round"
    stroke-linejoin="round"
    aria-hidden="true"
  >
    {SHAPES[name]}
  </svg>
);

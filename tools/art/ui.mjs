// Line icons of the frame: 24 grid, round ends, in the colour of the text around them.
import { art } from './kit.mjs';

const VIOLET = '#5b3fe0';
const WHITE = '#ffffff';
const path = (d, more = '') => `<path d="${d}" ${more}/>`;
const FULL = 'fill="currentColor"';
const HORN = path('M4 9.4h3.2L12 5.2v13.6l-4.8-4.2H4z', FULL);

const LINES = {
  back: [VIOLET, path('M14.6 5.2 7.8 12l6.8 6.8')],
  gear: [
    VIOLET,
    `<circle cx="12" cy="12" r="3.2"/>${path('M12 3.6v2.6M12 17.8v2.6M3.6 12h2.6M17.8 12h2.6M6.1 6.1l1.8 1.8M16.1 16.1l1.8 1.8M6.1 17.9l1.8-1.8M16.1 7.9l1.8-1.8')}`,
  ],
  sound: [VIOLET, HORN + path('M15.4 9.2a4 4 0 0 1 0 5.6M18.2 6.6a7.6 7.6 0 0 1 0 10.8')],
  mute: [VIOLET, HORN + path('M15.8 9.6l4.8 4.8M20.6 9.6l-4.8 4.8')],
  speak: [WHITE, HORN + path('M15.4 9.2a4 4 0 0 1 0 5.6M18.2 6.6a7.6 7.6 0 0 1 0 10.8')],
  check: [WHITE, path('M5 12.6l4.8 4.8L19 7.4')],
  retry: [WHITE, path('M5.2 12a6.9 6.9 0 1 1 2.1 5M5.2 19v-4.3h4.3')],
  close: [VIOLET, path('M6 6l12 12M18 6L6 18')],
  next: [VIOLET, path('M9.4 5.2l6.8 6.8-6.8 6.8')],
  home: [VIOLET, path('M4 11.6L12 4.6l8 7M6.2 10v9.2h11.6V10M10 19v-5h4v5')],
  help: [
    VIOLET,
    path('M12 4c5 0 8.8 3 8.8 7s-3.8 7-8.8 7c-.9 0-1.8-.1-2.6-.3L5 20.2l.6-4C4.1 14.9 3.2 13 3.2 11c0-4 3.8-7 8.8-7z') +
      path('M12 14.4s-3.3-1.9-3.3-4c0-1.8 2.3-2.4 3.3-.8 1-1.6 3.3-1 3.3.8 0 2.1-3.3 4-3.3 4z', FULL),
  ],
  book: [
    VIOLET,
    path('M12 6.6C9.6 5 6.4 4.8 3.6 5.4v12.8c2.8-.6 6-.4 8.4 1.2 2.4-1.6 5.6-1.8 8.4-1.2V5.4C17.6 4.8 14.4 5 12 6.6zM12 6.6v12.6'),
  ],
};

export const UI = Object.entries(LINES).map(([key, [colour, body]]) => ({
  ...art(
    `ui-${key}`,
    [0, 0, 24, 24],
    () => `<g fill="none" stroke="currentColor" stroke-width="2.7" stroke-linecap="round" stroke-linejoin="round">${body}</g>`,
    [12, 12],
  ),
  colour,
}));

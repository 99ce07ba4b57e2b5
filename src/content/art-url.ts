// Where each drawing lives after the build. Loaded with the game, never with the start screen.

const urls = import.meta.glob<string>(['../../assets/art/*.svg', '../../assets/art/*.webp', '../../assets/art/emblems/*.webp'], {
  query: '?url',
  import: 'default',
  eager: true,
});

/** The address of a drawing by its key, such as `lumi-happy` or `emblems/panda`; empty when there is none. */
export const artUrl = (key: string): string => urls[`../../assets/art/${key}.svg`] ?? urls[`../../assets/art/${key}.webp`] ?? '';

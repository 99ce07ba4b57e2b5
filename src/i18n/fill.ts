// Puts values into the places of a text from a words file that i18next does not read. Knows no words.

/** `Seat {{n}}` with `{ n: 7 }` is `Seat 7`; a place without a value is left empty. */
export const fill = (text: string, values: Readonly<Record<string, string | number>>): string =>
  text.replace(/\{\{(\w+)\}\}/g, (_, key: string) => String(values[key] ?? ''));

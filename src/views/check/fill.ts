// Lines that were fetched with their room: numbers put into their places, one line after another. Knows no words.
export const fill = (line: string, values: Readonly<Record<string, number>>): string =>
  line.replace(/\{\{(\w+)\}\}/g, (_, name: string) => String(values[name] ?? ''));

/** Two sentences in a row; Chinese has no space between them. */
export const follow = (a: string, b: string): string => `${a}${/[。！？]$/.test(a) ? '' : ' '}${b}`;

// Puts numbers into the places of a line that was fetched with its room. Knows no words.
export const fill = (line: string, values: Readonly<Record<string, number>>): string =>
  line.replace(/\{\{(\w+)\}\}/g, (_, name: string) => String(values[name] ?? ''));

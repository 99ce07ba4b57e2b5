// One sentence after another, as each language writes them. Knows no words.

/** Two sentences in a row; Chinese has no space between them. */
export const follow = (a: string, b: string): string => `${a}${/[。！？]$/.test(a) ? '' : ' '}${b}`;

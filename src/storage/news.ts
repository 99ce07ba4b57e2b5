// Word between open tabs: which rows were saved, or that everything is gone. For showing only; the record does not lean on it.

export type Word = { readonly rows: ReadonlyMap<string, string> } | 'gone';

export interface News {
  tell(word: Word): void;
  hear(listener: (word: Word) => void): void;
}

const isText = (value: unknown): boolean => typeof value === 'string';

/** What a message says; null when it is none of ours. */
export function wordOf(data: unknown): Word | null {
  if (data === 'gone') return 'gone';
  if (!(data instanceof Map) || ![...data].every(([k, v]) => isText(k) && isText(v))) return null;
  return { rows: data };
}

/** News over a BroadcastChannel, or silence where there is none. */
export function tabNews(name = 'lantern-isles'): News {
  const silence: News = { tell: () => undefined, hear: () => undefined };
  if (typeof BroadcastChannel === 'undefined') return silence;
  try {
    const channel = new BroadcastChannel(name);
    return {
      tell: (word) => channel.postMessage(word === 'gone' ? word : word.rows),
      hear: (listener) =>
        channel.addEventListener('message', (event) => {
          const word = wordOf(event.data);
          if (word) listener(word);
        }),
    };
  } catch {
    return silence;
  }
}

/** What a store may be given besides its doors. */
export interface Around {
  readonly news?: News;
  readonly patience?: number;
  /** Called once, after the first save of this page. */
  onFirstSave?(): void;
}

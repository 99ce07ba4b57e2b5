// The browser's two stores behind one small shape, so that tests can put a broken one in their place.
import { type IDBPDatabase, openDB } from 'idb';

/** Keys to remove; with a text, only while the row still holds that text. */
export type Drops = ReadonlyMap<string, string | null>;

/** A store of texts by key. Every call may fail, or never answer. */
export interface Door {
  all(): Promise<ReadonlyMap<string, unknown>>;
  /** Puts and removes as one change; when it resolves, the change is kept. */
  write(puts: ReadonlyMap<string, string>, drops: Drops): Promise<void>;
  /** True once the store turned out to be laid out by a newer version of the game. */
  newer?(): boolean;
}

/** A store that does not answer is not asked again at once. */
export class NoAnswer extends Error {}

/** Gives up on work that does not answer. */
export const late = <T>(work: Promise<T>, ms: number): Promise<T> => {
  let timer: ReturnType<typeof setTimeout>;
  const limit = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new NoAnswer('The store did not answer.')), ms);
  });
  return Promise.race([work, limit]).finally(() => clearTimeout(timer));
};

/** How long a store may take to open or to read, in milliseconds. */
export const PATIENCE = 2000;

/** Opens the database, a newer one as it is; tells when the connection is lost and when the layout is a newer version's. */
async function connectTo(name: string, onLost: () => void, onNewer: () => void): Promise<IDBPDatabase> {
  const callbacks = {
    terminated: onLost,
    blocking: (_now: number, _next: number | null, event: IDBVersionChangeEvent) => {
      (event.target as IDBDatabase).close();
      onLost();
    },
  };
  try {
    return await openDB(name, 1, { ...callbacks, upgrade: (db) => void db.createObjectStore('rows') });
  } catch (error) {
    if ((error as Error).name !== 'VersionError') throw error;
    onNewer();
    return openDB(name, undefined, callbacks);
  }
}

/** IndexedDB, written strictly: resolved only when the transaction is complete. */
export function indexedDoor(name = 'lantern-isles'): Door {
  let opening: Promise<IDBPDatabase> | null = null;
  let newer = false;
  let broken = false;
  const forget = (): void => {
    opening = null;
    broken = true;
  };
  const connect = () =>
    connectTo(name, forget, () => {
      newer = true;
    });
  /** After a lost connection one call fails, so that the caller reads anew what is left before it writes on. */
  const open = (): Promise<IDBPDatabase> => {
    const lost = broken;
    broken = false;
    if (lost) return Promise.reject(new Error('The connection to the store was lost.'));
    opening ??= late(connect(), PATIENCE).catch((error: unknown) => {
      opening = null;
      throw error;
    });
    return opening;
  };
  const use = async <T>(work: (db: IDBPDatabase) => Promise<T>): Promise<T> => {
    const db = await open();
    try {
      return await work(db);
    } catch (error) {
      db.close();
      opening = null;
      throw error;
    }
  };
  return {
    newer: () => newer,
    all: () =>
      use(async (db) => {
        if (!db.objectStoreNames.contains('rows')) return new Map<string, unknown>();
        const { store } = db.transaction('rows');
        const [keys, values] = await Promise.all([store.getAllKeys(), store.getAll()]);
        return new Map(keys.map((k, i): [string, unknown] => [String(k), values[i]]));
      }),
    write: (puts, drops) =>
      use(async (db) => {
        if (newer) throw new Error('The store belongs to a newer version.');
        const tx = db.transaction('rows', 'readwrite', { durability: 'strict' });
        const put = [...puts].map(([key, text]) => tx.store.put(text, key));
        const drop = [...drops].map(async ([key, seen]) => {
          if (seen === null || (await tx.store.get(key)) === seen) await tx.store.delete(key);
        });
        await Promise.all([...put, ...drop, tx.done]);
      }),
  };
}

const COPIES = 'lantern-isles:v1:';
const keysBelow = (prefix: string): readonly string[] =>
  Array.from({ length: localStorage.length }, (_, i) => localStorage.key(i) ?? '').filter((k) => k.startsWith(prefix));

/** Whether this browser shows no trace of a child, told at once and without the store: enough to choose the first screen by, and no more. */
export function seemsNew(): boolean {
  try {
    return keysBelow(COPIES).length === 0;
  } catch {
    return false;
  }
}

/** localStorage below a prefix. */
export function localDoor(prefix = COPIES): Door {
  return {
    all: async () => new Map(keysBelow(prefix).map((k) => [k.slice(prefix.length), localStorage.getItem(k)])),
    write: async (puts, drops) => {
      for (const [key, text] of puts) localStorage.setItem(prefix + key, text);
      for (const [key, seen] of drops)
        if (seen === null || localStorage.getItem(prefix + key) === seen) localStorage.removeItem(prefix + key);
    },
  };
}

/** Keeps nothing beyond this page. */
export function memoryDoor(): Door {
  const rows = new Map<string, string>();
  return {
    all: async () => new Map(rows),
    write: async (puts, drops) => {
      for (const [key, text] of puts) rows.set(key, text);
      for (const [key, seen] of drops) if (seen === null || rows.get(key) === seen) rows.delete(key);
    },
  };
}

/** Asks the browser not to clear our stores when space runs short. It may say no. */
export function askToPersist(): void {
  void navigator.storage?.persist?.().catch(() => undefined);
}

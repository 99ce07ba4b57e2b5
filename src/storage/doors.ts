// The browser's two stores behind one small shape, so that tests can put a broken one in their place.
import { type IDBPDatabase, openDB } from 'idb';

/** A store of texts by key. Every call may fail; a put that resolved is on disk. */
export interface Door {
  all(): Promise<ReadonlyMap<string, string>>;
  put(key: string, text: string): Promise<void>;
  remove(keys: readonly string[]): Promise<void>;
}

const late = <T>(work: Promise<T>, ms: number): Promise<T> =>
  Promise.race([work, new Promise<never>((_, reject) => setTimeout(() => reject(new Error('The store did not answer.')), ms))]);

/** IndexedDB, written strictly: resolved only when the transaction is complete. */
export function indexedDoor(name = 'lantern-isles'): Door {
  let opening: Promise<IDBPDatabase> | null = null;
  const open = (): Promise<IDBPDatabase> => {
    opening ??= late(
      openDB(name, 1, {
        upgrade: (db) => void db.createObjectStore('rows'),
        blocking: (_now, _next, event) => {
          (event.target as IDBDatabase).close();
          opening = null;
        },
        terminated: () => {
          opening = null;
        },
      }),
      2000,
    ).catch((error: unknown) => {
      opening = null;
      throw error;
    });
    return opening;
  };
  const write = async (work: (db: IDBPDatabase) => Promise<void>): Promise<void> => {
    try {
      await work(await open());
    } catch {
      opening = null;
      await work(await open());
    }
  };
  return {
    async all() {
      const tx = (await open()).transaction('rows');
      const [keys, values] = await Promise.all([tx.store.getAllKeys(), tx.store.getAll()]);
      return new Map(keys.map((k, i) => [String(k), String(values[i])]));
    },
    put: (key, text) =>
      write(async (db) => {
        const tx = db.transaction('rows', 'readwrite', { durability: 'strict' });
        void tx.store.put(text, key);
        await tx.done;
      }),
    remove: (keys) =>
      write(async (db) => {
        const tx = db.transaction('rows', 'readwrite', { durability: 'strict' });
        for (const key of keys) void tx.store.delete(key);
        await tx.done;
      }),
  };
}

/** localStorage below a prefix. */
export function localDoor(prefix = 'lantern-isles:v1:'): Door {
  const keys = () => Array.from({ length: localStorage.length }, (_, i) => localStorage.key(i) ?? '').filter((k) => k.startsWith(prefix));
  return {
    all: async () => new Map(keys().map((k) => [k.slice(prefix.length), localStorage.getItem(k) ?? ''])),
    put: async (key, text) => localStorage.setItem(prefix + key, text),
    remove: async (list) => {
      for (const key of list) localStorage.removeItem(prefix + key);
    },
  };
}

/** Keeps nothing beyond this page. */
export function memoryDoor(): Door {
  const rows = new Map<string, string>();
  return {
    all: async () => new Map(rows),
    put: async (key, text) => void rows.set(key, text),
    remove: async (list) => {
      for (const key of list) rows.delete(key);
    },
  };
}

// Words in the child's language: one i18next, loaded by need. The only place that sets lang and dir. Knows no view.
import { signal } from '@preact/signals';
import i18next from 'i18next';
import ui from '../../locales/en/ui.json';

export type Language = 'en' | 'zh';

interface LanguageFacts {
  readonly id: Language;
  /** Its own name for itself. */
  readonly name: string;
  readonly tag: string;
  readonly dir: 'ltr' | 'rtl';
}

export const LANGUAGES: readonly LanguageFacts[] = [
  { id: 'en', name: 'English', tag: 'en', dir: 'ltr' },
  { id: 'zh', name: '中文', tag: 'zh-Hans', dir: 'ltr' },
];

/** Plural forms (`lit_one`, `lit_other`) are asked for by the key without its ending. */
type Plain<K extends string> = K extends `${infer B}_${'one' | 'other'}` ? B : K;
export type Path<T, P extends string = ''> = T extends string
  ? Plain<P>
  : { [K in keyof T & string]: Path<T[K], P extends '' ? K : `${P}.${K}`> }[keyof T & string];
/** Every key of ui.json, made from the English file itself. */
export type Key = Path<typeof ui>;
export type Values = Readonly<Record<string, string | number>>;

// The English words of every screen come with the code: they are the first screen's, and stand in wherever other words are missing.
const files = import.meta.glob<unknown>(['../../locales/*/*.json', '!../../locales/en/ui.json'], { import: 'default' });
const levelFiles = import.meta.glob<unknown>('../../locales/*/levels/*.json', { import: 'default' });

/** The language in use; views that read it are drawn again when it changes. */
export const language = signal<Language>('en');

async function load(lang: Language, name: string): Promise<Record<string, unknown>> {
  if (lang === 'en' && name === 'ui') return ui;
  const file = files[`../../locales/${lang}/${name}.json`];
  if (!file) throw new Error(`No words file ${lang}/${name}.`);
  return (await file()) as Record<string, unknown>;
}

let ready: Promise<unknown> | null = null;

const begin = (lang: Language): Promise<unknown> => {
  ready ??= i18next.init({
    lng: lang,
    fallbackLng: 'en',
    initAsync: false,
    resources: { en: { translation: ui } },
    interpolation: { escapeValue: false },
    saveMissing: true,
    // A hole in the words stops a test and never a child: there English stands in.
    missingKeyHandler: (_langs, _ns, key: string) => {
      if (import.meta.env.DEV) throw new Error(`No words for ${key}.`);
    },
  });
  return ready;
};

async function add(lang: Language): Promise<void> {
  if (!i18next.hasResourceBundle(lang, 'translation')) i18next.addResourceBundle(lang, 'translation', await load(lang, 'ui'));
}

/** Switches the language of everything; resolves when its words are there and fails when they cannot be fetched. */
export async function setLanguage(lang: Language): Promise<void> {
  await begin(lang);
  await add(lang);
  if (i18next.language !== lang) await i18next.changeLanguage(lang);
  const facts = LANGUAGES.find((l) => l.id === lang);
  document.documentElement.lang = facts?.tag ?? lang;
  document.documentElement.dir = facts?.dir ?? 'ltr';
  language.value = lang;
}

/** The words for a key, with its places filled. */
export function t(key: Key, values?: Values): string {
  const lang = language.value;
  if (!values && i18next.isInitialized) {
    // A sentence without places needs no engine; the first screen asks for forty of them.
    const words: unknown = i18next.getResource(lang, 'translation', key);
    if (typeof words === 'string' && !/\{\{|\$t\(/.test(words)) return words;
  }
  return i18next.t(key, { ...values });
}

/** Words whose key is made while running, such as the name of an isle. */
export const tAny = (key: string, values?: Values): string => t(key as Key, values);

/** A file of words beside ui.json: cues, help … */
export const loadWords = <T>(name: string, lang: Language = language.value): Promise<T> => load(lang, name) as Promise<T>;

/** The words of one level. */
export async function loadLevelWords<T>(id: string, lang: Language = language.value): Promise<T> {
  const file = levelFiles[`../../locales/${lang}/levels/${id}.json`];
  if (!file) throw new Error(`No words for the level ${id}.`);
  return (await file()) as T;
}

import { use } from 'react';
import { currentLocale, type Locale, useLocale } from './locale';

export type Params = Record<string, string | number>;
export type Messages<K extends string> = Readonly<Record<K, string>>;
/** Looks a message up and fills `{name}` in. */
export type Translate<K extends string> = (key: K, params?: Params) => string;

/** A room's words: Japanese in the page, English behind an import. A key missing in either is a type error. */
export interface Catalogue<K extends string> {
  ja: Messages<K>;
  english: () => Promise<Messages<K>>;
}

export function defineCatalogue<K extends string>(
  ja: Messages<K>,
  loadEnglish: () => Promise<{ en: Messages<NoInfer<K>> }>,
): Catalogue<K> {
  let loading: Promise<Messages<K>> | undefined;
  return {
    ja,
    english: () => {
      loading ??= loadEnglish().then((module) => module.en);
      return loading;
    },
  };
}

export function fill(text: string, params: Params | undefined): string {
  if (!params) return text;
  return text.replace(/\{(\w+)\}/g, (whole, name: string) => (name in params ? String(params[name]) : whole));
}

/** Suspends while the English words of this room are on their way; the boundary above shows its fallback. */
export function useMessages<K extends string>(catalogue: Catalogue<K>): Translate<K> {
  const locale = useLocale();
  const messages = locale === 'ja' ? catalogue.ja : use(catalogue.english());
  // A value that a later server may send has no words yet: its name is shown rather than nothing.
  return (key, params) => fill(messages[key] ?? key, params);
}

/** Chooses between the two names that the API gives for one thing. */
export function pick(locale: Locale, ja: string, en: string | null | undefined): string {
  return locale === 'en' && en ? en : ja;
}

export function usePick(): (ja: string, en?: string | null) => string {
  const locale = useLocale();
  return (ja, en) => pick(locale, ja, en);
}

export { currentLocale };

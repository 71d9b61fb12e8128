import { useSyncExternalStore } from 'react';

export type Locale = 'ja' | 'en';

const KEY = 'keizoku.locale';
const listeners = new Set<() => void>();
let locale: Locale = read();

/** Japanese first: only an earlier choice by the switch makes it English. */
function read(): Locale {
  try {
    return localStorage.getItem(KEY) === 'en' ? 'en' : 'ja';
  } catch {
    return 'ja';
  }
}

export const currentLocale = (): Locale => locale;

export function setLocale(next: Locale): void {
  locale = next;
  document.documentElement.lang = next;
  try {
    localStorage.setItem(KEY, next);
  } catch {
    // A browser without storage keeps the choice for this page.
  }
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export const useLocale = (): Locale => useSyncExternalStore(subscribe, currentLocale, currentLocale);

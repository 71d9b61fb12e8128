import { startTransition } from 'react';
import { useMessages } from '@/i18n/catalogue';
import { common } from '@/i18n/common';
import { setLocale, useLocale } from '@/i18n/locale';
import classes from './Header.module.css';

export function LanguageSwitch() {
  const t = useMessages(common);
  const locale = useLocale();
  const change = (next: 'ja' | 'en') => startTransition(() => setLocale(next));
  return (
    <fieldset className={classes.lang} aria-label={t('shell.language')}>
      <button type="button" lang="ja" aria-pressed={locale === 'ja'} onClick={() => change('ja')}>
        日本語
      </button>
      <button type="button" lang="en" aria-pressed={locale === 'en'} onClick={() => change('en')}>
        English
      </button>
    </fieldset>
  );
}

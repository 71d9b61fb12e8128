import type { ReactNode } from 'react';
import { useMessages } from '@/i18n/catalogue';
import { common } from '@/i18n/common';
import { LANDING } from '@/lib/paths';
import { LogoMark } from '../Logo';
import { DemoBar } from './DemoBar';
import header from './Header.module.css';
import { LanguageSwitch } from './LanguageSwitch';
import classes from './SiteShell.module.css';

/** The frame of pages that belong to no site and need no log-in. */
export function OpenShell({ chip, children }: { chip?: string; children: ReactNode }) {
  const t = useMessages(common);
  return (
    <>
      <a href="#main" className={classes.skip}>
        {t('shell.skip')}
      </a>
      <header className={header.header}>
        <a href={LANDING} className={header.brand}>
          <LogoMark />
          <span className={header.brandText}>
            Keizoku
            <span className={header.brandTail} lang="ja">
              {' 継続'}
            </span>
          </span>
        </a>
        {chip ? <span className={header.chip}>{chip}</span> : null}
        <span className={header.space} />
        <LanguageSwitch />
      </header>
      <DemoBar />
      <div className={`${classes.body} ${classes.plain}`}>
        <main id="main" tabIndex={-1} className={classes.main}>
          {children}
        </main>
      </div>
    </>
  );
}

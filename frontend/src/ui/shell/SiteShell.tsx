import { ActionIcon } from '@mantine/core';
import { IconMenu2 } from '@tabler/icons-react';
import { lazy, type ReactNode, Suspense, useRef, useState } from 'react';
import { useMe } from '@/api/useMe';
import { useMessages } from '@/i18n/catalogue';
import { common } from '@/i18n/common';
import { useFormat } from '@/i18n/format';
import type { Site } from '@/lib/paths';
import { LogoMark } from '../Logo';
import { type AccountLink, AccountMenu } from './AccountMenu';
import { DemoBar } from './DemoBar';
import header from './Header.module.css';
import { LanguageSwitch } from './LanguageSwitch';
import { type NavGroup, Navigation } from './Navigation';
import classes from './SiteShell.module.css';

// Only phones open it: the drawer's script and styles are not part of the first route.
const PhoneMenu = lazy(() => import('./PhoneMenu'));

export interface SiteShellProps {
  site: Site;
  /** Left navigation on a desktop, drawer on a phone; none on pages before log-in. */
  groups?: NavGroup[];
  accountLinks?: AccountLink[];
  onLogout?: () => void;
  headerExtra?: ReactNode;
  demoControls?: ReactNode;
  children: ReactNode;
}

export function SiteShell(props: SiteShellProps) {
  const { site, groups, accountLinks = [], onLogout, headerExtra, demoControls, children } = props;
  const t = useMessages(common);
  const format = useFormat();
  const me = useMe();
  const [open, setOpen] = useState(false);
  const burger = useRef<HTMLButtonElement>(null);
  // The drawer comes open and goes as a whole, so the kit does not know what opened it.
  const close = () => {
    setOpen(false);
    burger.current?.focus();
  };
  return (
    <>
      <a href="#main" className={classes.skip}>
        {t('shell.skip')}
      </a>
      <header className={header.header}>
        {groups ? (
          <ActionIcon
            ref={burger}
            className={header.burger}
            variant="subtle"
            color="gray.9"
            size="lg"
            aria-label={t('shell.menu')}
            onClick={() => setOpen(true)}
          >
            <IconMenu2 size={20} />
          </ActionIcon>
        ) : null}
        <a href={`/${site}`} className={header.brand}>
          <LogoMark />
          <span className={header.brandText}>
            Keizoku
            <span className={header.brandTail} lang="ja">
              {' 継続'}
            </span>
          </span>
        </a>
        <span className={header.chip}>{t(`site.${site}`)}</span>
        {me ? (
          <span className={header.paper}>
            <strong>{me.companyName}</strong>
            <span className="num">
              Keizoku {t(`site.${site}`)}　{t('print.date', { date: format.date(me.today) })}
            </span>
          </span>
        ) : null}
        <span className={header.space} />
        {headerExtra}
        <LanguageSwitch />
        {me && onLogout ? <AccountMenu me={me} links={accountLinks} onLogout={onLogout} /> : null}
      </header>
      <DemoBar controls={demoControls} />
      <div className={groups ? classes.body : `${classes.body} ${classes.plain}`}>
        {groups ? (
          <div className={classes.aside}>
            <div className={classes.sticky}>
              <Navigation groups={groups} />
            </div>
          </div>
        ) : null}
        <main id="main" tabIndex={-1} className={classes.main}>
          {children}
        </main>
      </div>
      {groups && open ? (
        <Suspense fallback={null}>
          <PhoneMenu groups={groups} onClose={close} />
        </Suspense>
      ) : null}
    </>
  );
}

import { ActionIcon, Drawer } from '@mantine/core';
import { IconMenu2 } from '@tabler/icons-react';
import { type ReactNode, useState } from 'react';
import { useMe } from '@/api/useMe';
import { useMessages } from '@/i18n/catalogue';
import { common } from '@/i18n/common';
import type { Site } from '@/lib/paths';
import { LogoMark } from '../Logo';
import { type AccountLink, AccountMenu } from './AccountMenu';
import { DemoBar } from './DemoBar';
import header from './Header.module.css';
import { LanguageSwitch } from './LanguageSwitch';
import { type NavGroup, Navigation } from './Navigation';
import classes from './SiteShell.module.css';

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
  const me = useMe();
  const [open, setOpen] = useState(false);
  return (
    <>
      <a href="#main" className={classes.skip}>
        {t('shell.skip')}
      </a>
      <header className={header.header}>
        {groups ? (
          <ActionIcon
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
          <span>
            Keizoku<span className={header.brandTail}> 継続</span>
          </span>
        </a>
        <span className={header.chip}>{t(`site.${site}`)}</span>
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
      {groups ? (
        <Drawer.Root opened={open} onClose={() => setOpen(false)} size={280}>
          <Drawer.Overlay />
          <Drawer.Content>
            <Drawer.Header role="presentation">
              <Drawer.Title>{t('shell.menu')}</Drawer.Title>
              <Drawer.CloseButton aria-label={t('shell.closeMenu')} />
            </Drawer.Header>
            <Drawer.Body p={0}>
              <Navigation groups={groups} onNavigate={() => setOpen(false)} />
            </Drawer.Body>
          </Drawer.Content>
        </Drawer.Root>
      ) : null}
    </>
  );
}

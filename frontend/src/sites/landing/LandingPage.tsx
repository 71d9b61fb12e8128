import { IconBook2, IconBuildingStore, IconChevronRight, IconShoppingCart, IconUsersGroup } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { type ReactNode, useEffect } from 'react';
import { type DemoAccount, demoQuery } from '@/api/demo';
import { useMessages } from '@/i18n/catalogue';
import { common } from '@/i18n/common';
import { API_DOCS, MAILBOX, type Site, siteRoot } from '@/lib/paths';
import { Panel } from '@/ui/Panel';
import { OpenShell } from '@/ui/shell/OpenShell';
import { DemoAccounts } from './DemoAccounts';
import classes from './LandingPage.module.css';
import { landing } from './messages';

const ICONS: Record<Site, ReactNode> = {
  order: <IconShoppingCart size={24} />,
  admin: <IconUsersGroup size={24} />,
  learn: <IconBook2 size={24} />,
  vendor: <IconBuildingStore size={24} />,
};

export function LandingPage() {
  const t = useMessages(landing);
  const { data } = useQuery(demoQuery);
  useEffect(() => {
    document.title = 'Keizoku 継続';
  }, []);
  return (
    <OpenShell>
      <div className={classes.wrap}>
        <div className={classes.hero}>
          <h1>{t('title')}</h1>
          <p>{t('lead')}</p>
        </div>
        <Sites />
        {data?.demo ? <Demo accounts={data.accounts} /> : null}
      </div>
    </OpenShell>
  );
}

function Sites() {
  const t = useMessages(landing);
  const c = useMessages(common);
  return (
    <div className={classes.grid}>
      {(['order', 'admin', 'learn', 'vendor'] as const).map((site) => (
        <a key={site} href={siteRoot(site)} className={classes.card}>
          <span className={classes.icon} aria-hidden="true">
            {ICONS[site]}
          </span>
          <span>
            <span className={classes.name}>{c(`site.${site}`)}</span>
            <span className={classes.who}>{t(`${site}.who`)}</span>
            <p>{t(site)}</p>
          </span>
          <IconChevronRight size={18} aria-hidden="true" />
        </a>
      ))}
    </div>
  );
}

function Demo({ accounts }: { accounts: DemoAccount[] }) {
  const t = useMessages(landing);
  return (
    <>
      <Panel title={t('demo.title')} flush>
        <DemoAccounts accounts={accounts} />
      </Panel>
      <Panel title={t('tools')}>
        <div className={classes.tools}>
          <a href={MAILBOX}>{t('tools.mailbox')}</a>
          <a href={API_DOCS}>{t('tools.docs')}</a>
        </div>
      </Panel>
    </>
  );
}

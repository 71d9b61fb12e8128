import { Link } from '@tanstack/react-router';
import type { Me } from '@/api/generated/types.gen';
import { useMessages } from '@/i18n/catalogue';
import { common } from '@/i18n/common';
import classes from './Header.module.css';

export interface AccountLink {
  label: string;
  to: string;
}

/** The browser's own popover: Escape, outside click and focus return come with it, at no cost in script. */
export function AccountMenu({ me, links, onLogout }: { me: Me; links: AccountLink[]; onLogout: () => void }) {
  const t = useMessages(common);
  const close = () => document.getElementById('account-menu')?.hidePopover();
  return (
    <>
      <button type="button" className={classes.account} popoverTarget="account-menu">
        <span className="unseen">{`${t('shell.account')}: ${me.name}`}</span>
        <span className={classes.avatar} aria-hidden="true">
          {[...me.name][0]}
        </span>
        <span className={classes.accountName} aria-hidden="true">
          {me.name}
        </span>
      </button>
      <div id="account-menu" popover="auto" className={classes.menu}>
        <div className={classes.who}>
          <strong>{me.name}</strong>
          <div className="muted">{me.companyName}</div>
          <div className="muted">{me.loginId}</div>
        </div>
        {links.map((link) => (
          <Link key={link.to} to={link.to} onClick={close}>
            {link.label}
          </Link>
        ))}
        <button type="button" className={classes.item} onClick={onLogout}>
          {t('shell.logout')}
        </button>
      </div>
    </>
  );
}

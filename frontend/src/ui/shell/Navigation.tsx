import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useMessages } from '@/i18n/catalogue';
import { common } from '@/i18n/common';
import classes from './Navigation.module.css';

export interface NavItem {
  label: string;
  to: string;
  icon?: ReactNode;
  exact?: boolean;
  count?: number;
}

export interface NavGroup {
  label?: string;
  icon?: ReactNode;
  items: NavItem[];
}

export function Navigation({ groups, onNavigate }: { groups: NavGroup[]; onNavigate?: () => void }) {
  const t = useMessages(common);
  return (
    <nav className={classes.nav} aria-label={t('shell.navigation')}>
      {groups.map((group) => (
        <div key={group.label ?? group.items[0]?.to}>
          {group.label ? (
            <div className={classes.group}>
              {group.icon}
              {group.label}
            </div>
          ) : null}
          <ul className={classes.list}>
            {group.items.map((item) => (
              <li key={item.to}>
                <Link
                  to={item.to}
                  className={classes.link}
                  activeOptions={{ exact: item.exact ?? false }}
                  onClick={onNavigate}
                >
                  {item.icon}
                  {item.label}
                  {item.count ? <span className={`${classes.count} num`}>{item.count}</span> : null}
                </Link>
              </li>
            ))}
          </ul>
        </div>
      ))}
    </nav>
  );
}

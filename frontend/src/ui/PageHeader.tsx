import { Link } from '@tanstack/react-router';
import { type ReactNode, useEffect } from 'react';
import classes from './PageHeader.module.css';

export interface Crumb {
  label: string;
  to?: string;
  search?: Record<string, string>;
}

export interface PageHeaderProps {
  title: string;
  badge?: ReactNode;
  lead?: ReactNode;
  crumbs?: Crumb[];
  actions?: ReactNode;
}

/** One h1 per page, the way back above it, what can be done beside it; also names the browser tab. */
export function PageHeader({ title, badge, lead, crumbs, actions }: PageHeaderProps) {
  useEffect(() => {
    document.title = `${title} | Keizoku 継続`;
  }, [title]);
  return (
    <div className={classes.header}>
      <div>
        {crumbs ? (
          <div className={`${classes.crumbs} no-print`}>
            {crumbs.map((crumb, index) => (
              <span key={crumb.label}>
                {index > 0 ? <span aria-hidden="true">› </span> : null}
                {crumb.to ? (
                  <Link to={crumb.to} search={(crumb.search ?? {}) as never}>
                    {crumb.label}
                  </Link>
                ) : (
                  crumb.label
                )}
              </span>
            ))}
          </div>
        ) : null}
        <h1 className={classes.title}>
          <span>{title}</span>
          {badge}
        </h1>
        {lead ? <p className={classes.lead}>{lead}</p> : null}
      </div>
      {actions ? <div className={`${classes.actions} no-print`}>{actions}</div> : null}
    </div>
  );
}

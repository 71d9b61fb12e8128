import { type ReactNode, useEffect } from 'react';
import classes from './AuthCard.module.css';

export interface AuthCardProps {
  title: string;
  lead?: ReactNode;
  wide?: boolean;
  links?: ReactNode;
  foot?: ReactNode;
  children?: ReactNode;
}

export function AuthCard({ title, lead, wide, links, foot, children }: AuthCardProps) {
  useEffect(() => {
    document.title = `${title} | Keizoku 継続`;
  }, [title]);
  return (
    <div className={wide ? `${classes.wrap} ${classes.wide}` : classes.wrap}>
      <div className={classes.card}>
        <h1>{title}</h1>
        {lead ? <p className={classes.lead}>{lead}</p> : null}
        {children}
        {links ? <div className={classes.links}>{links}</div> : null}
      </div>
      {foot ? <div className={classes.foot}>{foot}</div> : null}
    </div>
  );
}

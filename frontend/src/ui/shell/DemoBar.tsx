import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { demoQuery } from '@/api/demo';
import { useMessages } from '@/i18n/catalogue';
import { common } from '@/i18n/common';
import { useFormat } from '@/i18n/format';
import { LANDING, MAILBOX } from '@/lib/paths';
import classes from './DemoBar.module.css';

/** Shown in a demo only: which day it is there, and the ways to the mailbox and to the other sites. */
export function DemoBar({ controls }: { controls?: ReactNode }) {
  const t = useMessages(common);
  const format = useFormat();
  const { data } = useQuery(demoQuery);
  if (!data?.demo) return null;
  return (
    <section className={`${classes.bar} no-print`} aria-label={t('demo.label')}>
      <span className={classes.label}>{t('demo.label')}</span>
      <span className="num">
        {format.label(t('demo.today'))}
        <time dateTime={data.today}>{format.date(data.today, { weekday: true })}</time>
      </span>
      {controls}
      <span className={classes.space} />
      <a href={MAILBOX}>{t('demo.mailbox')}</a>
      <a href={LANDING}>{t('demo.sites')}</a>
    </section>
  );
}

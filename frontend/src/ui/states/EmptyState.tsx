import { IconInbox, IconSearchOff } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useMessages } from '@/i18n/catalogue';
import { common } from '@/i18n/common';
import classes from './states.module.css';

/** Nothing there yet, and what to do next. */
export function EmptyState({ title, hint, action }: { title?: string; hint?: ReactNode; action?: ReactNode }) {
  const t = useMessages(common);
  return (
    <div className={classes.state}>
      <IconInbox size={32} stroke={1.4} aria-hidden="true" />
      <p className={classes.title}>{title ?? t('list.empty')}</p>
      {hint ? <p className={classes.hint}>{hint}</p> : null}
      {action}
    </div>
  );
}

/** There are rows, but none for these conditions. */
export function NoMatchState({ action }: { action?: ReactNode }) {
  const t = useMessages(common);
  return (
    <div className={classes.state}>
      <IconSearchOff size={32} stroke={1.4} aria-hidden="true" />
      <p className={classes.title}>{t('list.noMatch')}</p>
      <p className={classes.hint}>{t('list.noMatchHint')}</p>
      {action}
    </div>
  );
}

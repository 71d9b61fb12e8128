import { useMessages } from '@/i18n/catalogue';
import { useFormat } from '@/i18n/format';
import { StateBadge } from '@/ui/StateBadge';
import { noticeMessages } from '../messages/notices';
import type { Draft } from '../notices-model';
import { NoticeText } from './NoticeText';
import classes from './notices.module.css';

/** A notice as the learner's page shows it. */
export function NoticePreview({ title, text, important, from, until }: Omit<Draft, 'targets'>) {
  const t = useMessages(noticeMessages);
  const format = useFormat();
  if (!title.trim() && !text.trim()) {
    return (
      <p className="muted" style={{ margin: 0 }}>
        {t('form.previewEmpty')}
      </p>
    );
  }
  return (
    <>
      <p className={`${classes.title} ${classes.unread}`} style={{ margin: 0, fontSize: '1.125rem' }}>
        {title}
      </p>
      <p className={classes.facts}>
        {important ? <StateBadge tone="danger">{t('important')}</StateBadge> : null}
        {from && until ? (
          <span className="num">{t('period', { from: format.date(from), until: format.date(until) })}</span>
        ) : null}
      </p>
      <NoticeText text={text} />
    </>
  );
}

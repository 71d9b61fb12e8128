import { Link } from '@tanstack/react-router';
import { useMessages } from '@/i18n/catalogue';
import { useFormat } from '@/i18n/format';
import { StateBadge } from '@/ui/StateBadge';
import { myNotices } from '../messages/my-notices';
import type { MyNotice } from '../my-notices-api';
import classes from './notices.module.css';

/** One's own notices, each a link to itself. */
export function MyNoticeList({ notices }: { notices: readonly MyNotice[] }) {
  const t = useMessages(myNotices);
  const format = useFormat();
  return (
    <ul className={classes.list}>
      {notices.map((one) => (
        <li key={one.id} className={classes.item}>
          <Link to="/notices/$noticeId" params={{ noticeId: one.id } as never}>
            <span className={`${classes.title} ${one.readAt ? '' : classes.unread}`}>{one.title}</span>
            <span className={classes.facts}>
              {one.important ? <StateBadge tone="danger">{t('important')}</StateBadge> : null}
              {one.readAt ? null : <StateBadge tone="info">{t('unread')}</StateBadge>}
              <span className="num">{t('from', { from: format.date(one.from) })}</span>
            </span>
          </Link>
        </li>
      ))}
    </ul>
  );
}

import { Skeleton } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useMessages } from '@/i18n/catalogue';
import { useFormat } from '@/i18n/format';
import { EmptyState } from '@/ui/states/EmptyState';
import { ErrorState } from '@/ui/states/ErrorState';
import { latestLoginsQuery } from '../logins-api';
import { loginMessages } from '../messages/logins';
import { useLoginWords } from './LoginList';
import classes from './people.module.css';

/** The latest log-ins of one person. */
export function LatestLogins({ workspaceId, learnerId }: { workspaceId: string; learnerId: string }) {
  const t = useMessages(loginMessages);
  const format = useFormat();
  const words = useLoginWords();
  const { data, error, refetch } = useQuery(latestLoginsQuery(workspaceId, learnerId));
  if (error && !data) return <ErrorState error={error} onRetry={() => void refetch()} />;
  if (!data) return <Skeleton height={80} m="md" />;
  if (data.length === 0) return <EmptyState title={t('of.empty')} hint={t('of.emptyHint')} />;
  return (
    <ul className={classes.logins}>
      {data.map((row) => (
        <li key={row.id}>
          <span className="num nowrap">{format.dateTime(row.at)}</span>
          {words.outcome(row)}
          {words.site(row)}
          {words.door(row)}
          <span className="num muted">{row.network}</span>
          <span className="muted">{row.agent}</span>
        </li>
      ))}
    </ul>
  );
}

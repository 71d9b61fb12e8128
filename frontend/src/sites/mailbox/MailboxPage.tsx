import { Button, Skeleton } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { mailsQuery } from '@/features/messaging/api';
import { useMessages } from '@/i18n/catalogue';
import { common } from '@/i18n/common';
import { useFormat } from '@/i18n/format';
import { SearchBox } from '@/ui/form/SearchBox';
import { PageHeader } from '@/ui/PageHeader';
import { OpenShell } from '@/ui/shell/OpenShell';
import { EmptyState, NoMatchState } from '@/ui/states/EmptyState';
import { ErrorState } from '@/ui/states/ErrorState';
import { UnbrokenText } from '@/ui/UnbrokenText';
import classes from './MailboxPage.module.css';
import { MailPane } from './MailPane';
import { mailbox } from './messages';

export interface MailboxSearch {
  q?: string;
  mail?: string;
}

export function MailboxPage() {
  const t = useMessages(mailbox);
  const navigate = useNavigate();
  const { q, mail } = useSearch({ strict: false }) as MailboxSearch;
  const setQ = (next: string) => void navigate({ to: '/', search: { q: next || undefined }, replace: true } as never);
  return (
    <OpenShell chip={t('chip')}>
      <PageHeader title={t('title')} lead={t('lead')} />
      <div className={classes.grid} data-open={mail !== undefined}>
        <section className={classes.list} aria-label={t('list')}>
          <div className={classes.search}>
            <SearchBox value={q ?? ''} label={t('search')} onChange={setQ} />
          </div>
          <MailList q={q ?? ''} open={mail} />
        </section>
        <div className={classes.pane}>
          <MailPane id={mail} q={q} />
        </div>
      </div>
    </OpenShell>
  );
}

function MailList({ q, open }: { q: string; open?: string }) {
  const t = useMessages(mailbox);
  const c = useMessages(common);
  const format = useFormat();
  const query = useInfiniteQuery(mailsQuery(q));
  if (query.error && !query.data) return <ErrorState error={query.error} onRetry={() => void query.refetch()} />;
  if (!query.data) return <Skeleton height={320} m="sm" w="auto" />;
  const mails = query.data.pages.flatMap((page) => page.items);
  if (mails.length === 0) return q ? <NoMatchState /> : <EmptyState title={t('empty')} hint={t('emptyHint')} />;
  return (
    <>
      <ul>
        {mails.map((mail) => (
          <li key={mail.id}>
            <Link
              to="/"
              search={{ q: q || undefined, mail: mail.id } as never}
              className={classes.item}
              aria-current={mail.id === open}
            >
              <span className={classes.row}>
                <span>{mail.toName ? `${mail.toName} <${mail.toAddress}>` : mail.toAddress}</span>
                <span className="num nowrap">{format.dateTime(mail.createdAt)}</span>
              </span>
              <span className={classes.subject}>
                <UnbrokenText text={mail.subject} />
              </span>
            </Link>
          </li>
        ))}
      </ul>
      {query.hasNextPage ? (
        <Button
          variant="subtle"
          fullWidth
          loading={query.isFetchingNextPage}
          onClick={() => void query.fetchNextPage()}
        >
          {c('action.more')}
        </Button>
      ) : null}
    </>
  );
}

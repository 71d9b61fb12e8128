import { useInfiniteQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useMessages } from '@/i18n/catalogue';
import { useFormat } from '@/i18n/format';
import { EmptyState } from '@/ui/states/EmptyState';
import { DataTable } from '@/ui/table/DataTable';
import { paged } from '@/ui/table/paged';
import { type MailingLine, mailingsQuery } from '../mailings-api';
import { mailingMessages } from '../messages/mailings';
import { MailingBadge } from './MailingBadge';

/** The mailings, the newest first. */
export function MailingList({ workspaceId }: { workspaceId: string }) {
  const t = useMessages(mailingMessages);
  const format = useFormat();
  const query = useInfiniteQuery(mailingsQuery(workspaceId));
  const result = ({ state, people }: MailingLine) => {
    if (state === 'draft') return '—';
    const not = people.failed + people.skipped + people.ready + people.noAddress;
    const sent = t('result', { sent: format.number(people.sent + people.queued) });
    return not > 0 ? `${sent} ${t('resultNot', { n: format.number(not) })}` : sent;
  };
  return (
    <DataTable<MailingLine>
      label={t('list')}
      {...paged(query)}
      rowKey={(row) => row.id}
      empty={<EmptyState title={t('empty')} hint={t('emptyHint')} />}
      columns={[
        {
          key: 'subject',
          header: t('column.subject'),
          card: 'title',
          cell: (row) => (
            <Link to="/mailings/$mailingId" params={{ mailingId: row.id } as never} style={{ fontWeight: 600 }}>
              {row.subject}
            </Link>
          ),
        },
        { key: 'state', header: t('column.state'), cell: (row) => <MailingBadge state={row.state} /> },
        {
          key: 'people',
          header: t('column.people'),
          cell: (row) => <span className="num">{t('people', { n: format.number(row.people.total) })}</span>,
        },
        { key: 'result', header: t('column.result'), cell: (row) => <span className="num">{result(row)}</span> },
        { key: 'author', header: t('column.author'), cell: (row) => row.authorName },
        {
          key: 'at',
          header: t('column.at'),
          cell: (row) => <span className="num">{format.dateTime(row.startedAt ?? row.createdAt)}</span>,
        },
      ]}
    />
  );
}

import { useInfiniteQuery } from '@tanstack/react-query';
import { type CustomerDetail, customerMailsQuery } from '@/features/ordering/customers-api';
import { useMessages } from '@/i18n/catalogue';
import { useFormat } from '@/i18n/format';
import { Facts, Panel } from '@/ui/Panel';
import { StateBadge } from '@/ui/StateBadge';
import { EmptyState } from '@/ui/states/EmptyState';
import { DataTable } from '@/ui/table/DataTable';
import { customerMessages } from '../messages/customers';

type ContactRole = 'applicant' | 'training_admin';
type PeopleRole = 'learner' | 'supervisor';
type MailState = 'queued' | 'sent' | 'kept' | 'failed';

/** Whom to speak to, and how many people are registered. */
export function CustomerPeople({ detail }: { detail: CustomerDetail }) {
  const t = useMessages(customerMessages);
  const format = useFormat();
  return (
    <>
      <Panel title={t('company.contacts')} flush>
        <DataTable
          label={t('company.contacts')}
          rows={detail.contacts}
          rowKey={(contact) => contact.accountId}
          empty={<EmptyState title={t('company.noContacts')} />}
          columns={[
            { key: 'name', header: t('company.contactName'), card: 'title', cell: (contact) => contact.name },
            {
              key: 'role',
              header: t('company.roleOf'),
              card: 'badge',
              cell: (contact) => <StateBadge>{t(`company.role.${contact.role as ContactRole}`)}</StateBadge>,
            },
            { key: 'email', header: t('company.email'), cell: (contact) => contact.email ?? '—' },
            {
              key: 'phone',
              header: t('company.phone'),
              cell: (contact) => [contact.department, contact.phone].filter(Boolean).join(' ') || '—',
            },
            {
              key: 'login',
              header: t('company.lastLogin'),
              cell: (contact) => (
                <span className="num">
                  {contact.lastLoginAt ? format.dateTime(contact.lastLoginAt) : t('company.never')}
                </span>
              ),
            },
          ]}
        />
      </Panel>
      {detail.people.length > 0 ? (
        <Panel title={t('company.people')}>
          <Facts
            items={detail.people.map((one) => ({
              label: t(`company.people.${one.role as PeopleRole}`),
              value: <span className="num">{t('company.peopleCount', { count: format.number(one.count) })}</span>,
            }))}
          />
        </Panel>
      ) : null}
    </>
  );
}

export function CustomerMails({ id }: { id: string }) {
  const t = useMessages(customerMessages);
  const format = useFormat();
  const query = useInfiniteQuery(customerMailsQuery(id));
  return (
    <Panel title={t('company.mails')} flush>
      <DataTable
        label={t('company.mails')}
        rows={query.data?.pages.flatMap((page) => page.items)}
        rowKey={(mail) => mail.id}
        error={query.error}
        onRetry={() => void query.refetch()}
        empty={<EmptyState title={t('company.noMails')} />}
        more={{ has: query.hasNextPage, loading: query.isFetchingNextPage, load: () => void query.fetchNextPage() }}
        columns={[
          {
            key: 'at',
            header: t('company.mailAt'),
            width: '160px',
            cell: (mail) => <span className="num nowrap">{format.dateTime(mail.createdAt)}</span>,
          },
          { key: 'subject', header: t('company.mailSubject'), card: 'title', cell: (mail) => mail.subject },
          { key: 'to', header: t('company.mailTo'), cell: (mail) => `${mail.toName} <${mail.toAddress}>` },
          {
            key: 'state',
            header: t('company.mailState'),
            card: 'badge',
            cell: (mail) => (
              <StateBadge tone={mail.state === 'failed' ? 'danger' : 'neutral'}>
                {t(`company.mail.${mail.state as MailState}`)}
              </StateBadge>
            ),
          },
        ]}
      />
    </Panel>
  );
}

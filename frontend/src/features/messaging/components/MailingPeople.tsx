import { Button, NativeSelect } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useMessages } from '@/i18n/catalogue';
import { useFormat } from '@/i18n/format';
import { useLabels } from '@/i18n/labels';
import { orgPath } from '@/lib/org-path';
import { EmptyState } from '@/ui/states/EmptyState';
import { DataTable } from '@/ui/table/DataTable';
import { paged } from '@/ui/table/paged';
import { type Mailing, type MailingPerson, mailingPeopleQuery } from '../mailings-api';
import { PERSON_STATES } from '../mailings-model';
import { mailingMessages } from '../messages/mailings';
import { PersonBadge } from './MailingBadge';
import classes from './notices.module.css';

export interface MailingPeopleProps {
  workspaceId: string;
  one: Mailing;
  /** The mail for somebody is asked for. */
  onShow: (person: MailingPerson) => void;
}

/** To whom a mailing goes, and what came of each mail. */
export function MailingPeople({ workspaceId, one, onShow }: MailingPeopleProps) {
  const t = useMessages(mailingMessages);
  const label = useLabels(mailingMessages);
  const format = useFormat();
  const [choice, setChoice] = useState('');
  const state = PERSON_STATES.find((name) => name === choice);
  const query = useInfiniteQuery(mailingPeopleQuery(workspaceId, one, state));
  // While the mails go out the same people are read again and again; only another choice is worth a dimmed table.
  const [shown, setShown] = useState(state);
  if (!query.isPlaceholderData && shown !== state) setShown(state);
  const total = query.data?.pages[0]?.total;
  const isDraft = one.state === 'draft';
  const offered = PERSON_STATES.filter((name) => !isDraft || name === 'ready' || name === 'no_address');
  return (
    <>
      <search className={classes.toolbar} aria-label={t('people.filter')}>
        <NativeSelect
          aria-label={t('people.filter')}
          value={choice}
          data={[
            { value: '', label: t('people.all') },
            ...offered.map((name) => ({ value: name, label: label('personState', name) })),
          ]}
          onChange={(event) => setChoice(event.currentTarget.value)}
        />
        <span className="num" aria-live="polite">
          {typeof total === 'number' ? t('people.count', { n: format.number(total) }) : ''}
        </span>
      </search>
      <DataTable<MailingPerson>
        label={t('people.title')}
        {...paged(query)}
        stale={shown !== state}
        rowKey={(row) => row.learnerId}
        empty={<EmptyState title={t('people.empty')} />}
        columns={[
          {
            key: 'name',
            header: t('people.name'),
            card: 'title',
            cell: (row) => (
              <Button
                variant="subtle"
                px={0}
                aria-label={t('people.show', { name: row.name })}
                onClick={() => onShow(row)}
              >
                {row.name}
              </Button>
            ),
          },
          { key: 'login', header: t('people.login'), cell: (row) => <span className="num">{row.loginId}</span> },
          { key: 'department', header: t('people.department'), cell: (row) => orgPath(row.department) },
          { key: 'courses', header: t('people.courses'), cell: (row) => <span className="num">{row.courses}</span> },
          {
            key: 'state',
            header: t('people.state'),
            cell: (row) => (
              <>
                <PersonBadge state={row.state} /> {row.reason ? label('reason', row.reason) : null}
              </>
            ),
          },
          ...(isDraft
            ? []
            : [
                { key: 'address', header: t('people.address'), cell: (row: MailingPerson) => row.address ?? '' },
                {
                  key: 'at',
                  header: t('people.at'),
                  cell: (row: MailingPerson) => (
                    <span className="num">{row.sentAt ? format.dateTime(row.sentAt) : ''}</span>
                  ),
                },
              ]),
        ]}
      />
    </>
  );
}

import { useInfiniteQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useSignedIn } from '@/api/useMe';
import { useMessages, usePick } from '@/i18n/catalogue';
import { fieldMessages } from '@/i18n/fields';
import { useFormat } from '@/i18n/format';
import { useLabels } from '@/i18n/labels';
import { EmptyState } from '@/ui/states/EmptyState';
import { DataTable } from '@/ui/table/DataTable';
import { paged } from '@/ui/table/paged';
import type { Column } from '@/ui/table/types';
import { type AuditEvent, type AuditFilter, auditQuery } from '../api';
import { auditMessages } from '../messages';
import { type DetailWords, detailText } from '../model';

export interface AuditListProps {
  /** Whose trail. */
  filter: AuditFilter;
  emptyTitle?: string;
}

/** Who did what, newest first: on the customers' pages and on the vendor's. */
export function AuditList({ filter, emptyTitle }: AuditListProps) {
  const t = useMessages(auditMessages);
  const columns = useAuditColumns();
  const query = useInfiniteQuery(auditQuery(filter));
  return (
    <DataTable<AuditEvent>
      {...paged(query)}
      label={t('title')}
      columns={columns}
      rowKey={(row) => row.id}
      empty={<EmptyState title={emptyTitle ?? t('empty')} />}
      virtual={filter.subject === undefined}
    />
  );
}

function useAuditColumns(): Column<AuditEvent>[] {
  const t = useMessages(auditMessages);
  const pick = usePick();
  const format = useFormat();
  const words = useDetailWords();
  const { site } = useSignedIn();
  return useMemo(() => {
    // To a customer a name alone does not tell that somebody of the vendor did it.
    const nameOf = (row: AuditEvent) =>
      row.actorKind === 'vendor' && site !== 'vendor' ? t('vendor', { name: row.actorName }) : row.actorName;
    return [
      {
        key: 'at',
        header: t('at'),
        width: '160px',
        card: 'badge',
        cell: (row) => <span className="num nowrap">{format.dateTime(row.at)}</span>,
      },
      {
        key: 'what',
        header: t('what'),
        card: 'title',
        cell: (row) => <strong>{pick(row.labelJa ?? row.action, row.labelEn)}</strong>,
      },
      { key: 'who', header: t('who'), cell: (row) => nameOf(row) || t('system') },
      { key: 'details', header: t('details'), cell: (row) => detailText(row, words) },
    ];
  }, [t, pick, format, words, site]);
}

function useDetailWords(): DetailWords {
  const t = useMessages(auditMessages);
  const field = useLabels(fieldMessages);
  const format = useFormat();
  return useMemo(() => {
    const known = (key: string): key is keyof typeof auditMessages.ja => key in auditMessages.ja;
    return {
      fact: (key, value) =>
        known(`facts.${key}`) ? t(`facts.${key}` as keyof typeof auditMessages.ja, { value }) : undefined,
      value: (key, value) =>
        known(`values.${key}.${value}`) ? t(`values.${key}.${value}` as keyof typeof auditMessages.ja) : undefined,
      field: (name) => field('field', name),
      number: format.number,
      between: t('between'),
    };
  }, [t, field, format]);
}

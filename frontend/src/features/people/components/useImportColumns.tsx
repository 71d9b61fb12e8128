import { useMemo } from 'react';
import type { ImportError, ImportRow } from '@/api/people-types';
import { useMessages, usePick } from '@/i18n/catalogue';
import { useFormat } from '@/i18n/format';
import { useLabels } from '@/i18n/labels';
import { StateBadge, type Tone } from '@/ui/StateBadge';
import type { Column } from '@/ui/table/types';
import type { ImportKind } from '../import-model';
import { fieldMessages } from '../messages/fields';
import { importsMessages } from '../messages/imports';
import { showPath } from '../model';
import classes from './people.module.css';

const TONES: Record<string, Tone> = { add: 'success', change: 'info', remove: 'warning', error: 'danger' };

export function useImportColumns(kind: ImportKind): Column<ImportRow>[] {
  const t = useMessages(importsMessages);
  const label = useLabels(importsMessages);
  const format = useFormat();
  return useMemo(() => {
    const isOrg = kind === 'org_units';
    return [
      {
        key: 'row',
        header: t('row'),
        align: 'right',
        width: '64px',
        cell: (row) => (row.row > 0 ? format.number(row.row) : ''),
      },
      {
        key: 'action',
        header: t('action'),
        width: '96px',
        card: 'badge',
        cell: (row) => <StateBadge tone={TONES[row.action] ?? 'neutral'}>{label('counts', row.action)}</StateBadge>,
      },
      {
        key: 'loginId',
        header: t(isOrg ? 'code' : 'loginId'),
        cell: (row) => <span className="num">{row.loginId ?? ''}</span>,
      },
      { key: 'name', header: t(isOrg ? 'orgName' : 'name'), card: 'title', cell: (row) => row.name ?? '' },
      { key: 'org', header: isOrg ? t('org') : t('org'), cell: (row) => showPath(row.orgPath) },
      { key: 'changes', header: t('changes'), cell: (row) => <Changes row={row} /> },
    ];
  }, [kind, t, label, format]);
}

/** Field by field, what was and what will be. */
function Changes({ row }: { row: ImportRow }) {
  const t = useMessages(importsMessages);
  const field = useLabels(fieldMessages);
  const pick = usePick();
  if (row.errors?.length)
    return (
      <ul className={classes.changes}>
        {row.errors.map((error) => (
          <li key={`${error.column}${error.code}`} className={classes.bad}>
            {error.column ? `${error.column}: ` : ''}
            {pick(error.messageJa, error.messageEn)}
          </li>
        ))}
      </ul>
    );
  if (!row.changes?.length) return null;
  return (
    <ul className={classes.changes}>
      {row.changes.map((change) => (
        <li key={change.field}>
          <span className="muted">{field('field', change.field)}:</span>{' '}
          <span className={classes.before}>{change.before || t('empty')}</span>
          <span aria-hidden="true"> → </span>
          <strong>{change.after || t('empty')}</strong>
        </li>
      ))}
    </ul>
  );
}

export function useErrorColumns(): Column<ImportError & { key: string }>[] {
  const t = useMessages(importsMessages);
  const pick = usePick();
  const format = useFormat();
  return useMemo(
    () => [
      {
        key: 'row',
        header: t('row'),
        align: 'right',
        width: '64px',
        cell: (row) => (row.row > 0 ? format.number(row.row) : ''),
      },
      { key: 'column', header: t('column'), cell: (row) => row.column ?? '' },
      {
        key: 'value',
        header: t('value'),
        cell: (row) => (row.value ? row.value : <span className="muted">{t('empty')}</span>),
      },
      {
        key: 'reason',
        header: t('reason'),
        card: 'title',
        cell: (row) => <span className={classes.bad}>{pick(row.messageJa, row.messageEn)}</span>,
      },
    ],
    [t, pick, format],
  );
}

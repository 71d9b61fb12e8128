import { useMemo } from 'react';
import { useMessages, usePick } from '@/i18n/catalogue';
import { useFormat } from '@/i18n/format';
import { useLabels } from '@/i18n/labels';
import { orgPath } from '@/lib/org-path';
import { ChangeList } from '@/ui/ChangeList';
import { StateBadge, type Tone } from '@/ui/StateBadge';
import type { Column } from '@/ui/table/types';
import type { ImportKind } from '../import-model';
import { importsMessages } from '../messages/imports';
import type { ImportFault, ImportRow } from '../types';
import classes from './people.module.css';
import { useChangesInWords } from './useChangesInWords';

const TONES: Record<string, Tone> = { add: 'success', change: 'info', remove: 'warning', error: 'danger' };

export function useImportColumns(workspaceId: string, kind: ImportKind): Column<ImportRow>[] {
  const t = useMessages(importsMessages);
  const label = useLabels(importsMessages);
  const format = useFormat();
  const inWords = useChangesInWords(workspaceId);
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
        cell: (row) => <span className="num">{row.loginId}</span>,
      },
      { key: 'name', header: t(isOrg ? 'orgName' : 'name'), card: 'title', cell: (row) => row.name },
      { key: 'org', header: t('org'), cell: (row) => orgPath(row.orgPath) },
      {
        key: 'changes',
        header: t('changes'),
        cell: (row) => (
          <Changes
            row={row}
            inWords={(all) =>
              inWords(all).map((one) => (isOrg && one.field === 'name' ? { ...one, label: t('orgName') } : one))
            }
          />
        ),
      },
    ];
  }, [kind, t, label, format, inWords]);
}

/** Why a row is refused, or field by field, what was and what will be. */
function Changes({ row, inWords }: { row: ImportRow; inWords: ReturnType<typeof useChangesInWords> }) {
  const t = useMessages(importsMessages);
  const pick = usePick();
  if (row.errors.length === 0) return <ChangeList changes={inWords(row.changes)} blank={t('empty')} />;
  return (
    <ul className={classes.faults}>
      {row.errors.map((error) => (
        <li key={`${error.column}${error.code}`} className={classes.bad}>
          {error.column ? `${error.column}: ` : ''}
          {pick(error.messageJa, error.messageEn)}
        </li>
      ))}
    </ul>
  );
}

export function useErrorColumns(): Column<ImportFault & { key: string }>[] {
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

import { IconColumns, IconDownload } from '@tabler/icons-react';
import { useMutation } from '@tanstack/react-query';
import { useMessages } from '@/i18n/catalogue';
import { useFormat } from '@/i18n/format';
import { useLabels } from '@/i18n/labels';
import { DropCheck, DropItem, DropMenu } from '@/ui/menu/DropMenu';
import { statusMessages } from '../messages/status';
import { exportStatus, type StatusFormat } from '../status-api';
import { FIXED_COLUMNS, STATUS_COLUMNS, type StatusColumn, type StatusFilter } from '../status-model';

export interface StatusExportProps {
  workspaceId: string;
  filter: StatusFilter;
  /** Told in words afterwards: done, characters lost, or failed. */
  onDone: (text: string) => void;
}

/** What the list shows as a file, all pages of it. */
export function StatusExport({ workspaceId, filter, onDone }: StatusExportProps) {
  const t = useMessages(statusMessages);
  const format = useFormat();
  const save = useMutation({
    mutationFn: (kind: StatusFormat) => exportStatus(workspaceId, filter, kind),
    onSuccess: (unwritable) =>
      onDone(unwritable > 0 ? t('unwritable', { n: format.number(unwritable) }) : t('exported')),
    onError: () => onDone(t('exportFailed')),
  });
  const icon = <IconDownload size={16} aria-hidden="true" />;
  return (
    <DropMenu label={t('export')} icon={icon} hint={t('exportHint')} loading={save.isPending}>
      <DropItem onClick={() => save.mutate('csv')}>{t('exportUtf8')}</DropItem>
      <DropItem onClick={() => save.mutate('csv_cp932')}>{t('exportCp932')}</DropItem>
      <DropItem onClick={() => save.mutate('xlsx')}>{t('exportXlsx')}</DropItem>
    </DropMenu>
  );
}

export interface StatusColumnsProps {
  chosen: readonly StatusColumn[];
  onChange: (next: readonly StatusColumn[]) => void;
}

export function StatusColumns({ chosen, onChange }: StatusColumnsProps) {
  const t = useMessages(statusMessages);
  const label = useLabels(statusMessages);
  const flip = (key: StatusColumn) =>
    onChange(STATUS_COLUMNS.filter((column) => (column === key ? !chosen.includes(key) : chosen.includes(column))));
  return (
    <DropMenu label={t('columns')} icon={<IconColumns size={16} aria-hidden="true" />}>
      {STATUS_COLUMNS.map((key) => (
        <DropCheck
          key={key}
          label={label('columnNames', key)}
          checked={chosen.includes(key)}
          disabled={FIXED_COLUMNS.has(key)}
          onChange={() => flip(key)}
        />
      ))}
    </DropMenu>
  );
}

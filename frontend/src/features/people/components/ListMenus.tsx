import { IconColumns, IconDownload } from '@tabler/icons-react';
import { useMutation } from '@tanstack/react-query';
import { useMessages } from '@/i18n/catalogue';
import { useFormat } from '@/i18n/format';
import { useLabels } from '@/i18n/labels';
import { DropCheck, DropItem, DropMenu } from '@/ui/menu/DropMenu';
import { type ExportFormat, exportLearners } from '../api';
import { learnersMessages } from '../messages/learners';
import { ALL_COLUMNS, type ColumnKey, type LearnerFilter } from '../model';

export interface ExportMenuProps {
  workspaceId: string;
  filter: LearnerFilter;
  /** Told in words afterwards: done, characters lost, or failed. */
  onDone: (text: string) => void;
}

/** The list as a file, under the conditions that are set. */
export function ExportMenu({ workspaceId, filter, onDone }: ExportMenuProps) {
  const t = useMessages(learnersMessages);
  const format = useFormat();
  const save = useMutation({
    mutationFn: (kind: ExportFormat) => exportLearners(workspaceId, filter, kind),
    onSuccess: (unwritable) =>
      onDone(unwritable > 0 ? t('unwritable', { n: format.number(unwritable) }) : t('exported')),
    onError: () => onDone(t('exportFailed')),
  });
  const icon = <IconDownload size={16} aria-hidden="true" />;
  return (
    <DropMenu label={t('exportMenu')} icon={icon} hint={t('exportHint')} loading={save.isPending}>
      <DropItem onClick={() => save.mutate('csv')}>{t('exportUtf8')}</DropItem>
      <DropItem onClick={() => save.mutate('csv_cp932')}>{t('exportCp932')}</DropItem>
      <DropItem onClick={() => save.mutate('xlsx')}>{t('exportXlsx')}</DropItem>
    </DropMenu>
  );
}

export function ColumnMenu(props: { chosen: readonly ColumnKey[]; onChange: (next: readonly ColumnKey[]) => void }) {
  const t = useMessages(learnersMessages);
  const label = useLabels(learnersMessages);
  const { chosen, onChange } = props;
  const flip = (key: ColumnKey) =>
    onChange(ALL_COLUMNS.filter((column) => (column === key ? !chosen.includes(key) : chosen.includes(column))));
  return (
    <DropMenu label={t('columns')} icon={<IconColumns size={16} aria-hidden="true" />}>
      {ALL_COLUMNS.map((key) => (
        <DropCheck
          key={key}
          label={label('columnNames', key)}
          checked={chosen.includes(key)}
          disabled={key === 'name'}
          onChange={() => flip(key)}
        />
      ))}
    </DropMenu>
  );
}

import { IconDownload } from '@tabler/icons-react';
import { useMutation } from '@tanstack/react-query';
import { useMessages } from '@/i18n/catalogue';
import { useFormat } from '@/i18n/format';
import { DropItem, DropMenu } from '@/ui/menu/DropMenu';
import { exportReports, type ReportsFilter, type ReportsFormat } from '../marking-api';
import { markingMessages } from '../messages/marking';

export interface ReportsExportProps {
  workspaceId: string;
  filter: ReportsFilter;
  /** Told in words afterwards: done, characters lost, or failed. */
  onDone: (text: string) => void;
}

/** What the list shows as a file, all pages of it. */
export function ReportsExport({ workspaceId, filter, onDone }: ReportsExportProps) {
  const t = useMessages(markingMessages);
  const format = useFormat();
  const save = useMutation({
    mutationFn: (kind: ReportsFormat) => exportReports(workspaceId, filter, kind),
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

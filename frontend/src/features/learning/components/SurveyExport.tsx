import { IconDownload } from '@tabler/icons-react';
import { useMutation } from '@tanstack/react-query';
import { useMessages } from '@/i18n/catalogue';
import { useFormat } from '@/i18n/format';
import { DropItem, DropMenu } from '@/ui/menu/DropMenu';
import { surveyMessages } from '../messages/survey';
import { exportSurvey, type SurveyContent, type SurveyFormat } from '../survey-api';
import type { SurveyResultsProps } from './SurveyResults';

export interface SurveyExportProps extends SurveyResultsProps {
  content: SurveyContent;
  /** Told in words afterwards: done, characters lost, or failed. */
  onDone: (text: string) => void;
}

/** What is shown, as a file. */
export function SurveyExport({ workspaceId, surveyId, content, onDone }: SurveyExportProps) {
  const t = useMessages(surveyMessages);
  const format = useFormat();
  const save = useMutation({
    mutationFn: (kind: SurveyFormat) => exportSurvey(workspaceId, surveyId, content, kind),
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

import { SurveyList } from '@/features/learning/components/SurveyList';
import { surveyMessages } from '@/features/learning/messages/survey';
import { useMessages } from '@/i18n/catalogue';
import { PageHeader } from '@/ui/PageHeader';
import { Panel } from '@/ui/Panel';
import { useWorkspaceId } from '../useWorkspace';

/** The surveys of the running term. */
export function SurveysPage() {
  const t = useMessages(surveyMessages);
  return (
    <>
      <PageHeader title={t('title')} lead={t('lead')} crumbs={[{ label: t('group') }]} />
      <Panel flush>
        <SurveyList workspaceId={useWorkspaceId()} />
      </Panel>
    </>
  );
}

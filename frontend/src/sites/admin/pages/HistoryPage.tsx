import { AuditList } from '@/features/audit/components/AuditList';
import { auditMessages } from '@/features/audit/messages';
import { useMessages } from '@/i18n/catalogue';
import { PageHeader } from '@/ui/PageHeader';
import { Panel } from '@/ui/Panel';
import { useWorkspaceId } from '../useWorkspace';

export function HistoryPage() {
  const t = useMessages(auditMessages);
  const workspaceId = useWorkspaceId();
  return (
    <>
      <PageHeader title={t('title')} lead={t('lead')} />
      <Panel flush>
        <AuditList filter={{ workspaceId }} />
      </Panel>
    </>
  );
}

import { AuditList } from '@/features/audit/components/AuditList';
import { auditMessages } from '@/features/audit/messages';
import { useMessages } from '@/i18n/catalogue';
import { PageHeader } from '@/ui/PageHeader';
import { Panel } from '@/ui/Panel';

/** Who did what with the company's orders and contracts, the vendor's people included. */
export function HistoryPage() {
  const t = useMessages(auditMessages);
  return (
    <>
      <PageHeader title={t('title')} lead={t('lead')} />
      <Panel flush>
        <AuditList filter={{}} />
      </Panel>
    </>
  );
}

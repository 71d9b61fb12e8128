import { OrderTable } from '@/features/ordering/components/OrderTable';
import { useMessages } from '@/i18n/catalogue';
import { PageHeader } from '@/ui/PageHeader';
import { Panel } from '@/ui/Panel';
import { EmptyState } from '@/ui/states/EmptyState';
import { vendor } from '../messages';

export function ApprovalsPage() {
  const t = useMessages(vendor);
  return (
    <>
      <PageHeader title={t('nav.approvals')} lead={t('approvals.lead')} />
      <Panel flush>
        <OrderTable
          filter={{ queue: 'approval' }}
          columns={['number', 'due', 'company', 'kind', 'library', 'term', 'quantity', 'total']}
          empty={<EmptyState title={t('approvals.empty')} hint={t('approvals.emptyHint')} />}
        />
      </Panel>
    </>
  );
}

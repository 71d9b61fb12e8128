import { useMessages } from '@/i18n/catalogue';
import { PageHeader } from '@/ui/PageHeader';
import { Panel } from '@/ui/Panel';
import { AuditTable } from '../components/AuditTable';
import { vendor } from '../messages';

export function AuditPage() {
  const t = useMessages(vendor);
  return (
    <>
      <PageHeader title={t('audit.title')} />
      <Panel flush>
        <AuditTable filter={{}} />
      </Panel>
    </>
  );
}

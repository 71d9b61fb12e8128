import { ClockPanel } from '@/features/demo/components/ClockPanel';
import { demo } from '@/features/demo/messages';
import { useMessages } from '@/i18n/catalogue';
import { PageHeader } from '@/ui/PageHeader';

export function ClockPage() {
  const t = useMessages(demo);
  return (
    <>
      <PageHeader title={t('clock.title')} />
      <ClockPanel />
    </>
  );
}

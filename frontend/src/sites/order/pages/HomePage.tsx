import { useSignedIn } from '@/api/useMe';
import { useMessages } from '@/i18n/catalogue';
import { PageHeader } from '@/ui/PageHeader';
import { order } from '../messages';

export function HomePage() {
  const t = useMessages(order);
  const me = useSignedIn();
  return <PageHeader title={t('nav.home')} lead={me.companyName} />;
}

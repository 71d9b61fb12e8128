import { useSignedIn } from '@/api/useMe';
import { useMessages } from '@/i18n/catalogue';
import { PageHeader } from '@/ui/PageHeader';
import { vendor } from '../messages';

export function HomePage() {
  const t = useMessages(vendor);
  const me = useSignedIn();
  return <PageHeader title={t('nav.home')} lead={me.companyName} />;
}

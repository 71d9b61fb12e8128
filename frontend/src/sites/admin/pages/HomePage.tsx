import { useSignedIn } from '@/api/useMe';
import { useMessages } from '@/i18n/catalogue';
import { PageHeader } from '@/ui/PageHeader';
import { admin } from '../messages';

export function HomePage() {
  const t = useMessages(admin);
  const me = useSignedIn();
  return <PageHeader title={t('nav.home')} lead={me.companyName} />;
}

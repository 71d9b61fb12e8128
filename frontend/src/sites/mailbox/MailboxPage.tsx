import { PageHeader } from '@/ui/PageHeader';

export function MailboxPage() {
  return <PageHeader title="Keizoku" />;
}

import { WebhooksView } from '@/features/integration/components/webhooks/WebhooksView';

export function WebhooksPage() {
  return <WebhooksView />;
}

import { WebhookView } from '@/features/integration/components/webhooks/WebhookView';
import { useRouteId } from '../useRouteId';

export function WebhookPage() {
  return <WebhookView id={useRouteId()} />;
}

import { useParams } from '@tanstack/react-router';
import { WebhookView } from '@/features/integration/components/webhooks/WebhookView';

export function WebhookPage() {
  const { id } = useParams({ strict: false }) as { id?: string };
  return <WebhookView id={id ?? ''} />;
}

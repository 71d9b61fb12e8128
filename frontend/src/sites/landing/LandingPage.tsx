import { PageHeader } from '@/ui/PageHeader';

export function LandingPage() {
  return <PageHeader title="Keizoku" />;
}

import { DocumentsView } from '@/features/ordering/components/DocumentsView';

export function DocumentsPage() {
  return <DocumentsView />;
}

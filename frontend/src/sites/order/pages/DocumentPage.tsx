import { DocumentView } from '@/features/ordering/components/DocumentView';
import { useRouteId } from '../useRouteId';

export function DocumentPage() {
  return <DocumentView id={useRouteId()} />;
}

import { useParams } from '@tanstack/react-router';

/** The `$id` of the page's address. */
export function useRouteId(): string {
  const { id } = useParams({ strict: false }) as { id?: string };
  return id ?? '';
}

import { useQuery } from '@tanstack/react-query';
import { useSignedIn } from '@/api/useMe';
import { useMessages } from '@/i18n/catalogue';
import { useFormat } from '@/i18n/format';
import { Note } from '@/ui/Note';
import type { Crumb } from '@/ui/PageHeader';
import { myClasses } from '../messages/my-classes';
import { myClassesQuery } from '../my-classes-api';

/** The way back to the class in which a course is learned. */
export function useClassCrumbs(classId: string | undefined): Crumb[] {
  const ws = useSignedIn().workspaceId ?? '';
  const { data } = useQuery({ ...myClassesQuery(ws), enabled: classId !== undefined });
  const found = data?.find(({ id }) => id === classId);
  return found ? [{ label: found.name, to: `/classes/${found.id}` }] : [];
}

/** That the course was completed in another context: seen here, and not copied. */
export function CreditNote({ creditedAt }: { creditedAt?: string | null }) {
  const t = useMessages(myClasses);
  const format = useFormat();
  if (!creditedAt) return null;
  return <Note tone="info">{t('credit', { date: format.dateTime(creditedAt) })}</Note>;
}

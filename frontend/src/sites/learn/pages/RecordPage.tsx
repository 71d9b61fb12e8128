import { useEffect } from 'react';
import { useSignedIn } from '@/api/useMe';
import { LearningRecord } from '@/features/learning/components/LearningRecord';
import { record } from '@/features/learning/messages/record';
import { useMessages } from '@/i18n/catalogue';
import { PageHeader } from '@/ui/PageHeader';
import { learn } from '../messages';

/** 学習記録. */
export function RecordPage() {
  const t = useMessages(record);
  const words = useMessages(learn);
  const me = useSignedIn();
  useEffect(() => {
    document.title = `${t('title')} | Keizoku 継続`;
  }, [t]);
  return (
    <>
      <PageHeader title={t('title')} lead={t('lead')} crumbs={[{ label: words('nav.home'), to: '/' }]} />
      <LearningRecord workspaceId={me.workspaceId ?? ''} />
    </>
  );
}

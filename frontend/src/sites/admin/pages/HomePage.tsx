import { useQuery } from '@tanstack/react-query';
import { lazy, Suspense, useState } from 'react';
import { useMay, useSignedIn } from '@/api/useMe';
import { CalendarCard } from '@/features/integration/components/CalendarCard';
import { informedQuery } from '@/features/people/api';
import { Agenda } from '@/features/seats/components/Agenda';
import { ContractHeaders } from '@/features/seats/components/ContractHeaders';
import { SeatChanges } from '@/features/seats/components/SeatChanges';
import { SeatTimelinePanel } from '@/features/seats/components/SeatTimelinePanel';
import { StartSteps } from '@/features/seats/components/StartSteps';
import { useMessages } from '@/i18n/catalogue';
import { DoneNote } from '@/ui/DoneNote';
import { PageHeader } from '@/ui/PageHeader';
import { admin } from '../messages';
import { useWorkspace } from '../useWorkspace';

const CarryOverOffer = lazy(async () => {
  const { CarryOverOffer } = await import('@/features/people/components/CarryOverOffer');
  return { default: CarryOverOffer };
});

const ScimCard = lazy(async () => {
  const { ScimCard } = await import('@/features/integration/components/ScimCard');
  return { default: ScimCard };
});

/** Contract headers, what comes next, and the six steps of the guide with the state of each. */
export function HomePage() {
  const t = useMessages(admin);
  const me = useSignedIn();
  const { workspaceId, header, isAdministrator, canEdit } = useWorkspace();
  const mayConnect = useMay('scim.manage');
  const [note, setNote] = useState<string | undefined>();
  const informed = useQuery({ ...informedQuery(workspaceId), enabled: isAdministrator });
  return (
    <>
      <PageHeader title={t('nav.home')} lead={`${me.companyName}　${t('home.greeting', { name: me.name })}`} />
      {note ? <DoneNote onClose={() => setNote(undefined)}>{note}</DoneNote> : null}
      <ContractHeaders workspaceId={workspaceId} />
      {header?.carryOver && canEdit ? (
        <Suspense fallback={null}>
          <CarryOverOffer workspaceId={workspaceId} onDone={setNote} />
        </Suspense>
      ) : null}
      {header ? <Agenda workspace={header} today={me.today} /> : null}
      {header && isAdministrator ? <SeatTimelinePanel owner={{ workspaceId }} /> : null}
      {header && isAdministrator ? (
        <StartSteps
          hasTerm={Boolean(header.running ?? header.next)}
          registered={header.running?.assigned ?? header.next?.assigned ?? 0}
          informed={informed.data ?? false}
        />
      ) : null}
      {header && isAdministrator ? <SeatChanges owner={{ workspaceId }} /> : null}
      <CalendarCard />
      {mayConnect ? (
        <Suspense fallback={null}>
          <ScimCard workspaceId={workspaceId} />
        </Suspense>
      ) : null}
    </>
  );
}

import { Button } from '@mantine/core';
import { IconPrinter } from '@tabler/icons-react';
import { useBlocker, useLocation } from '@tanstack/react-router';
import { useState } from 'react';
import { useSignedIn } from '@/api/useMe';
import { HandOutPanel } from '@/features/people/components/HandOutPanel';
import { HandOutSheets } from '@/features/people/components/HandOutSheets';
import { SetUpLinksPanel } from '@/features/people/components/SetUpLinksPanel';
import { handOutsMessages } from '@/features/people/messages/hand-outs';
import type { HandOutItem } from '@/features/people/types';
import { useMessages } from '@/i18n/catalogue';
import { useFormat } from '@/i18n/format';
import { Note } from '@/ui/Note';
import { PageHeader } from '@/ui/PageHeader';
import { useWorkspaceId } from '../useWorkspace';

export function HandOutsPage() {
  const t = useMessages(handOutsMessages);
  const workspaceId = useWorkspaceId();
  const picked = (useLocation().state as { learnerIds?: string[] }).learnerIds ?? [];
  const [issued, setIssued] = useState<HandOutItem[] | undefined>();
  if (issued) return <Issued items={issued} onAgain={() => setIssued(undefined)} />;
  return (
    <>
      <PageHeader title={t('title')} lead={t('lead')} crumbs={[{ label: t('group') }]} />
      <HandOutPanel workspaceId={workspaceId} picked={picked} onIssued={setIssued} />
      <SetUpLinksPanel workspaceId={workspaceId} />
    </>
  );
}

/** The codes are in this page's memory and nowhere else: leaving asks first. */
function Issued({ items, onAgain }: { items: HandOutItem[]; onAgain: () => void }) {
  const t = useMessages(handOutsMessages);
  const format = useFormat();
  const me = useSignedIn();
  const [printed, setPrinted] = useState(false);
  useBlocker({
    shouldBlockFn: () => !printed && !window.confirm(t('leave')),
    enableBeforeUnload: () => !printed,
  });
  return (
    <>
      <div className="no-print">
        <PageHeader
          title={t('issuedTitle', { n: format.number(items.length) })}
          lead={t('perPage')}
          actions={
            <>
              <Button variant="default" onClick={() => (printed || window.confirm(t('leave'))) && onAgain()}>
                {t('again')}
              </Button>
              <Button
                leftSection={<IconPrinter size={16} aria-hidden="true" />}
                onClick={() => {
                  window.print();
                  setPrinted(true);
                }}
              >
                {t('print')}
              </Button>
            </>
          }
        />
        <Note tone="warning" role="status">
          {t('once')}
        </Note>
      </div>
      <HandOutSheets items={items} companyName={me.companyName} companyCode={me.companyCode} />
    </>
  );
}

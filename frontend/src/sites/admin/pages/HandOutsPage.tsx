import { Alert, Button } from '@mantine/core';
import { IconAlertTriangle, IconPrinter } from '@tabler/icons-react';
import { useBlocker, useLocation } from '@tanstack/react-router';
import { useState } from 'react';
import { useSignedIn } from '@/api/useMe';
import type { HandOut } from '@/features/people/api';
import { HandOutPanel } from '@/features/people/components/HandOutPanel';
import { HandOutSheets } from '@/features/people/components/HandOutSheets';
import { SetUpLinksPanel } from '@/features/people/components/SetUpLinksPanel';
import { handOutsMessages } from '@/features/people/messages/hand-outs';
import { useMessages } from '@/i18n/catalogue';
import { useFormat } from '@/i18n/format';
import { PageHeader } from '@/ui/PageHeader';
import { useWorkspaceId } from '../useWorkspace';

export function HandOutsPage() {
  const t = useMessages(handOutsMessages);
  const workspaceId = useWorkspaceId();
  const picked = (useLocation().state as { learnerIds?: string[] }).learnerIds ?? [];
  const [handOut, setHandOut] = useState<HandOut | undefined>();
  if (handOut) return <Issued handOut={handOut} onAgain={() => setHandOut(undefined)} />;
  return (
    <>
      <PageHeader title={t('title')} lead={t('lead')} crumbs={[{ label: t('group') }]} />
      <HandOutPanel workspaceId={workspaceId} picked={picked} onIssued={setHandOut} />
      <SetUpLinksPanel workspaceId={workspaceId} />
    </>
  );
}

/** The codes are in this page's memory and nowhere else: leaving asks first. */
function Issued({ handOut, onAgain }: { handOut: HandOut; onAgain: () => void }) {
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
          title={t('issuedTitle', { n: format.number(handOut.items.length) })}
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
        <Alert
          role="status"
          color="orange"
          variant="light"
          mb="sm"
          classNames={{ title: 'alert-title', message: 'alert-message' }}
          icon={<IconAlertTriangle size={18} />}
        >
          {t('once')}
        </Alert>
      </div>
      <HandOutSheets items={handOut.items} companyName={me.companyName} companyCode={me.companyCode} />
    </>
  );
}

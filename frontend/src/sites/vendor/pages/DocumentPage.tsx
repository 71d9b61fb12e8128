import { Button } from '@mantine/core';
import { useLocation } from '@tanstack/react-router';
import { useState } from 'react';
import { useMay } from '@/api/useMe';
import { DocumentView } from '@/features/ordering/components/DocumentView';
import { documentWords } from '@/features/ordering/messages/documents';
import { useMessages } from '@/i18n/catalogue';
import { DoneNote } from '@/ui/DoneNote';
import { CorrectionDialog } from '../components/CorrectionDialog';
import { useRouteId } from '../components/useRouteId';

export function DocumentPage() {
  const t = useMessages(documentWords);
  const corrected = useLocation({ select: ({ state }) => (state as { corrected?: string }).corrected });
  const may = useMay('documents.correct');
  const [open, setOpen] = useState(false);
  return (
    <>
      {corrected ? <DoneNote>{t('doc.correctDone', { number: corrected })}</DoneNote> : null}
      <DocumentView
        id={useRouteId()}
        actions={(document) =>
          may && !document.correctedBy ? (
            <>
              <Button variant="default" onClick={() => setOpen(true)}>
                {t('doc.correct')}
              </Button>
              {open ? <CorrectionDialog document={document} onClose={() => setOpen(false)} /> : null}
            </>
          ) : null
        }
      />
    </>
  );
}

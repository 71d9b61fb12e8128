import { Button } from '@mantine/core';
import { useState } from 'react';
import { useMay } from '@/api/useMe';
import { DocumentView } from '@/features/ordering/components/DocumentView';
import { documentWords } from '@/features/ordering/messages/documents';
import { useMessages } from '@/i18n/catalogue';
import { CorrectionDialog } from '../components/CorrectionDialog';
import { useRouteId } from '../components/useRouteId';

export function DocumentPage() {
  const t = useMessages(documentWords);
  const may = useMay('documents.correct');
  const [open, setOpen] = useState(false);
  return (
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
  );
}

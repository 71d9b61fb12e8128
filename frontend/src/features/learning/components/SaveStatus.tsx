import { Button } from '@mantine/core';
import { useMessages } from '@/i18n/catalogue';
import { Note } from '@/ui/Note';
import { ProblemAlert } from '@/ui/states/ProblemAlert';
import { saving as catalogue } from '../messages/saving';
import type { SaveState } from '../saver';

/** That all is well, for whoever listens. */
export function SaveLine({ state }: { state: SaveState }) {
  const t = useMessages(catalogue);
  return (
    <span className="muted" role="status">
      {state === 'saved' || state === 'saving' ? t(state) : ''}
    </span>
  );
}

export interface SaveTroubleProps {
  saving: { state: SaveState; error: unknown; retry: () => void };
  /** Goes on in this window. */
  onHere: () => void;
}

/** What keeps it from being saved, and what can be done. */
export function SaveTrouble({ saving, onHere }: SaveTroubleProps) {
  const t = useMessages(catalogue);
  if (saving.state === 'waiting') {
    return (
      <Note tone="warning" role="alert" title={t('waitingTitle')}>
        <p>{t('waiting')}</p>
        <Button variant="default" onClick={saving.retry}>
          {t('now')}
        </Button>
      </Note>
    );
  }
  if (saving.state === 'elsewhere') {
    return (
      <Note tone="warning" role="alert" title={t('elsewhereTitle')}>
        <p>{t('elsewhere')}</p>
        <Button variant="default" onClick={onHere}>
          {t('here')}
        </Button>
      </Note>
    );
  }
  return saving.state === 'refused' ? <ProblemAlert error={saving.error} title={t('refused')} /> : null;
}

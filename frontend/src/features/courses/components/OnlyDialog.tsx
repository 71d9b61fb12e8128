import { NativeSelect } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { useMessages } from '@/i18n/catalogue';
import { ConfirmDialog } from '@/ui/ConfirmDialog';
import { settingsMessages } from '../messages/settings';
import type { CourseState } from '../settings-api';
import { STATES } from '../settings-model';

export interface OnlyDialogProps {
  target: string;
  shown: number;
  hidden: number;
  pending: boolean;
  error: unknown;
  /** What changed meanwhile. */
  note?: ReactNode;
  onConfirm: (state: CourseState | undefined) => void;
  onClose: () => void;
}

/** Asks before every other course is hidden, and says how many those are. */
export function OnlyDialog({ target, shown, hidden, pending, error, note, onConfirm, onClose }: OnlyDialogProps) {
  const t = useMessages(settingsMessages);
  const [state, setState] = useState<CourseState | ''>('');
  return (
    <ConfirmDialog
      opened
      danger
      title={t('only.title')}
      confirmLabel={t('only.confirm', { n: shown })}
      pending={pending}
      error={error}
      onConfirm={() => onConfirm(state || undefined)}
      onClose={onClose}
    >
      {note}
      <p style={{ marginTop: 0 }}>{t('only.text', { target, n: shown, m: hidden })}</p>
      <p className="muted">{t('change.hiddenHint')}</p>
      <NativeSelect
        label={t('only.state')}
        value={state}
        data={[
          { value: '', label: t('only.keep') },
          ...STATES.filter((value) => value !== 'hidden').map((value) => ({ value, label: t(`states.${value}`) })),
        ]}
        onChange={(event) => setState(event.currentTarget.value as CourseState | '')}
      />
    </ConfirmDialog>
  );
}

import { NativeSelect, TextInput } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { useMessages } from '@/i18n/catalogue';
import { ConfirmDialog } from '@/ui/ConfirmDialog';
import { Note } from '@/ui/Note';
import { settingsMessages } from '../messages/settings';
import type { CourseState, SettingRow } from '../settings-api';
import { asks, type Draft, draftOf, isMixed, STATES } from '../settings-model';
import classes from './settings.module.css';

export interface ChangeDialogProps {
  rows: readonly SettingRow[];
  /** Administrators set everything; supervisors what asks, without a period. */
  isAdministrator: boolean;
  term: { startsOn: string; endsOn: string };
  pending: boolean;
  error: unknown;
  /** What changed meanwhile. */
  note?: ReactNode;
  onSave: (draft: Draft) => void;
  onClose: () => void;
}

/** State, period and due date for several courses at once. */
export function ChangeDialog({
  rows,
  isAdministrator,
  term,
  pending,
  error,
  note,
  onSave,
  onClose,
}: ChangeDialogProps) {
  const t = useMessages(settingsMessages);
  const states = STATES.filter((state) => isAdministrator || asks(state));
  const [draft, setDraft] = useState<Draft>(() => {
    const found = draftOf(rows, 'required');
    return states.some((state) => state === found.state) ? found : { ...found, state: 'required' };
  });
  const set = (part: Partial<Draft>) => setDraft((before) => ({ ...before, ...part }));
  const day = (name: 'from' | 'until' | 'dueOn', label: string) => (
    <TextInput
      type="date"
      label={label}
      min={term.startsOn}
      max={term.endsOn}
      value={draft[name]}
      onChange={(event) => set({ [name]: event.currentTarget.value })}
    />
  );
  return (
    <ConfirmDialog
      opened
      title={t('change.title', { n: rows.length })}
      confirmLabel={t('change.save')}
      pending={pending}
      error={error}
      onConfirm={() => onSave(draft)}
      onClose={onClose}
    >
      <div className={classes.fields}>
        {note}
        <NativeSelect
          label={t('change.state')}
          value={draft.state}
          data={[
            ...states.map((value) => ({ value, label: t(`states.${value}`) })),
            { value: '', label: t('change.remove') },
          ]}
          onChange={(event) => set({ state: event.currentTarget.value as CourseState | '' })}
        />
        {draft.state === '' ? (
          <p className="muted">{t(isAdministrator ? 'change.removeHint' : 'change.removeSupervisorHint')}</p>
        ) : null}
        {draft.state === 'hidden' ? <p className="muted">{t('change.hiddenHint')}</p> : null}
        {draft.state !== '' && draft.state !== 'hidden' && isMixed(rows, isAdministrator) ? (
          <Note tone="warning">{t('change.mixed')}</Note>
        ) : null}
        {isAdministrator && draft.state !== '' && draft.state !== 'hidden' ? (
          <div>
            <div className={classes.days}>
              {day('from', t('change.from'))}
              {day('until', t('change.until'))}
            </div>
            <p className="muted">{t('change.periodHint')}</p>
          </div>
        ) : null}
        {asks(draft.state) ? (
          <div>
            {day('dueOn', t('change.due'))}
            <p className="muted">{t('change.dueHint')}</p>
          </div>
        ) : null}
      </div>
    </ConfirmDialog>
  );
}

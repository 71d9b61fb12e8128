import '@/ui/theme/styles.forms';
import { Button, Checkbox, Group, Textarea, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { faultAt } from '@/api/problem';
import { useMessages } from '@/i18n/catalogue';
import { useLeaveGuard } from '@/ui/form/useLeaveGuard';
import { Note } from '@/ui/Note';
import { Panel } from '@/ui/Panel';
import { ProblemAlert } from '@/ui/states/ProblemAlert';
import { noticeMessages } from '../messages/notices';
import type { NoticeInput } from '../notices-api';
import { type Draft, MOST_TEXT, MOST_TITLE } from '../notices-model';
import { NoticePreview } from './NoticePreview';
import classes from './notices.module.css';
import { type TargetChoices, TargetPicker } from './TargetPicker';

export interface NoticeFormProps {
  initial: Draft;
  /** Whether learners see it: then saving is publishing. */
  live: boolean;
  choices: TargetChoices;
  names: ReadonlyMap<string, string>;
  isAdministrator: boolean;
  pending: boolean;
  saved: boolean;
  error: unknown;
  onSave: (draft: NoticeInput) => void;
  onCancel: () => void;
}

/** A notice is written: what it says, for whom, from when to when; beside it, as learners will see it. */
export function NoticeForm(props: NoticeFormProps) {
  const { initial, live, choices, names, isAdministrator, pending, saved, error, onSave, onCancel } = props;
  const t = useMessages(noticeMessages);
  const [draft, setDraft] = useState(initial);
  const set = (part: Partial<Draft>) => setDraft({ ...draft, ...part });
  useLeaveGuard(draft !== initial && !pending && !saved);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    onSave(draft);
  };
  return (
    <form className={classes.form} onSubmit={submit}>
      {live ? (
        <Note tone="warning" role="status">
          {t('form.live')}
        </Note>
      ) : null}
      <TextInput
        label={t('form.title')}
        description={t('form.titleHint')}
        value={draft.title}
        error={faultAt(error, '/title')}
        maxLength={MOST_TITLE}
        required
        onChange={(event) => set({ title: event.currentTarget.value })}
      />
      <Textarea
        label={t('form.text')}
        description={t('form.textHint')}
        value={draft.text}
        error={faultAt(error, '/text')}
        maxLength={MOST_TEXT}
        autosize
        minRows={6}
        maxRows={20}
        onChange={(event) => set({ text: event.currentTarget.value })}
      />
      <Checkbox
        label={t('form.important')}
        checked={draft.important}
        onChange={(event) => set({ important: event.currentTarget.checked })}
      />
      <div className={classes.days}>
        <TextInput
          type="date"
          label={t('form.from')}
          value={draft.from}
          required
          onChange={(event) => set({ from: event.currentTarget.value })}
        />
        <TextInput
          type="date"
          label={t('form.until')}
          value={draft.until}
          error={faultAt(error, '/until')}
          min={draft.from}
          required
          onChange={(event) => set({ until: event.currentTarget.value })}
        />
      </div>
      <TargetPicker
        value={draft.targets}
        choices={choices}
        names={names}
        isAdministrator={isAdministrator}
        error={faultAt(error, '/targets')}
        onChange={(targets) => set({ targets })}
      />
      <Panel title={t('form.preview')}>
        <NoticePreview {...draft} />
      </Panel>
      <ProblemAlert error={error} />
      <Group gap="sm">
        <Button type="submit" loading={pending}>
          {t(live ? 'form.save' : 'form.saveDraft')}
        </Button>
        <Button variant="default" disabled={pending} onClick={onCancel}>
          {t('form.cancel')}
        </Button>
      </Group>
    </form>
  );
}

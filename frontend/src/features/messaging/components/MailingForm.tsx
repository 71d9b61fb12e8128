import '@/ui/theme/styles.forms';
import { Button, Group, NativeSelect, Textarea, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { type FormEvent, useRef, useState } from 'react';
import { faultAt } from '@/api/problem';
import { useMessages, usePick } from '@/i18n/catalogue';
import { useLeaveGuard } from '@/ui/form/useLeaveGuard';
import { ProblemAlert } from '@/ui/states/ProblemAlert';
import { mailTemplatesQuery } from '../mailings-api';
import { type MailDraft, MOST_SUBJECT, MOST_TEXT, withVariable } from '../mailings-model';
import { mailingMessages } from '../messages/mailings';
import classes from './notices.module.css';

export interface MailingFormProps {
  workspaceId: string;
  initial: MailDraft;
  submitLabel: string;
  pending: boolean;
  saved: boolean;
  error: unknown;
  onSave: (draft: MailDraft) => void;
  onCancel: () => void;
}

/** A mail is written: a template to begin with, subject and text, variables put in where the cursor stands. */
export function MailingForm(props: MailingFormProps) {
  const { workspaceId, initial, submitLabel, pending, saved, error, onSave, onCancel } = props;
  const t = useMessages(mailingMessages);
  const pick = usePick();
  const offered = useQuery(mailTemplatesQuery(workspaceId)).data;
  const [draft, setDraft] = useState(initial);
  const set = (part: Partial<MailDraft>) => setDraft({ ...draft, ...part });
  const fields = { subject: useRef<HTMLInputElement>(null), text: useRef<HTMLTextAreaElement>(null) };
  const [last, setLast] = useState<keyof MailDraft>('text');
  useLeaveGuard(draft !== initial && !pending && !saved);
  const insert = (name: string) => {
    const field = fields[last].current;
    if (!name || !field) return;
    const put = withVariable(draft[last], name, field.selectionStart ?? 0, field.selectionEnd ?? 0);
    set({ [last]: put.text });
    // The cursor goes behind it once the field shows the new text.
    requestAnimationFrame(() => {
      field.focus();
      field.setSelectionRange(put.at, put.at);
    });
  };
  const begin = (code: string) => {
    const template = offered?.items.find((one) => one.code === code);
    if (template) set({ subject: template.subject, text: template.text });
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    onSave(draft);
  };
  return (
    <form className={classes.form} onSubmit={submit} noValidate>
      <NativeSelect
        label={t('form.template')}
        description={t('form.templateHint')}
        value=""
        data={[
          { value: '', label: t('form.templateNone') },
          ...(offered?.items ?? []).map((one) => ({ value: one.code, label: pick(one.nameJa, one.nameEn) })),
        ]}
        onChange={(event) => begin(event.currentTarget.value)}
      />
      <TextInput
        ref={fields.subject}
        label={t('form.subject')}
        description={t('form.subjectHint')}
        value={draft.subject}
        error={faultAt(error, '/subject')}
        maxLength={MOST_SUBJECT}
        required
        onFocus={() => setLast('subject')}
        onChange={(event) => set({ subject: event.currentTarget.value })}
      />
      <Textarea
        ref={fields.text}
        label={t('form.text')}
        description={t('form.textHint')}
        value={draft.text}
        error={faultAt(error, '/text')}
        maxLength={MOST_TEXT}
        required
        autosize
        minRows={8}
        maxRows={24}
        onFocus={() => setLast('text')}
        onChange={(event) => set({ text: event.currentTarget.value })}
      />
      <NativeSelect
        label={t('form.variable')}
        description={t('form.variableHint')}
        value=""
        data={[
          { value: '', label: t('form.variableNone') },
          ...(offered?.variables ?? []).map((one) => ({ value: one.name, label: pick(one.ja, one.en) })),
        ]}
        onChange={(event) => insert(event.currentTarget.value)}
      />
      <ProblemAlert error={error} />
      <Group gap="sm">
        <Button type="submit" loading={pending}>
          {submitLabel}
        </Button>
        <Button variant="default" disabled={pending} onClick={onCancel}>
          {t('form.cancel')}
        </Button>
      </Group>
    </form>
  );
}

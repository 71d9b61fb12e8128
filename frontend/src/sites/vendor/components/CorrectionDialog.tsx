import '@/ui/theme/styles.forms';
import { ActionIcon, Button, Group, Modal, NumberInput, Stack, Textarea, TextInput } from '@mantine/core';
import { IconTrash } from '@tabler/icons-react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { correct, type Document } from '@/features/ordering/documents-api';
import { documentWords } from '@/features/ordering/messages/documents';
import { useMessages } from '@/i18n/catalogue';
import { common } from '@/i18n/common';
import { FieldLabel } from '@/ui/form/FieldLabel';
import { ProblemAlert } from '@/ui/states/ProblemAlert';
import { changes, draftOf, type LineDraft } from './correction';

/** What a new document is to say otherwise; fields begin with what the old one says, and only differences are sent. */
export function CorrectionDialog({ document, onClose }: { document: Document; onClose: () => void }) {
  const t = useMessages(documentWords);
  const c = useMessages(common);
  const client = useQueryClient();
  const navigate = useNavigate();
  const [draft, setDraft] = useState(() => draftOf(document));
  const set = (part: Partial<typeof draft>) => setDraft({ ...draft, ...part });
  const issue = useMutation({
    mutationFn: () => correct(document.id, changes(document, draft)),
    onSuccess: async (made) => {
      await client.invalidateQueries({ queryKey: ['documents'] });
      onClose();
      void navigate({ to: '/documents/$id', params: { id: made.id }, state: { corrected: made.number } } as never);
    },
  });
  const text = (name: 'name' | 'postalCode' | 'address' | 'person' | 'subject', label: string) => (
    <TextInput label={label} value={draft[name]} onChange={(event) => set({ [name]: event.currentTarget.value })} />
  );
  const day = (name: 'transactionOn' | 'dueOn', label: string) => (
    <TextInput
      type="date"
      label={label}
      value={draft[name]}
      onChange={(event) => set({ [name]: event.currentTarget.value })}
    />
  );
  return (
    <Modal.Root opened onClose={onClose} size="xl" centered>
      <Modal.Overlay />
      <Modal.Content>
        <Modal.Header role="presentation">
          <Modal.Title fw={700}>{t('doc.correctTitle')}</Modal.Title>
          <Modal.CloseButton aria-label={c('action.close')} />
        </Modal.Header>
        <Modal.Body>
          <Stack gap="sm">
            <p>{t('doc.correctLead')}</p>
            <ProblemAlert error={issue.error} />
            <TextInput
              data-autofocus
              label={<FieldLabel text={t('doc.reason')} required />}
              description={t('doc.reasonHint')}
              maxLength={300}
              value={draft.reason}
              onChange={(event) => set({ reason: event.currentTarget.value })}
            />
            {text('name', t('doc.customerName'))}
            <Group gap="sm" align="flex-start">
              <div style={{ flex: '0 1 140px' }}>{text('postalCode', t('doc.postalCode'))}</div>
              <div style={{ flex: '1 1 260px' }}>{text('address', t('doc.address'))}</div>
            </Group>
            {text('person', t('doc.person'))}
            {text('subject', t('doc.subject'))}
            {document.kind === 'invoice' ? (
              <Group grow>
                {day('transactionOn', t('doc.transactionOn'))}
                {day('dueOn', t('doc.dueOn'))}
              </Group>
            ) : null}
            <Lines lines={draft.lines} onChange={(lines) => set({ lines })} />
            <Textarea
              label={t('doc.notes')}
              autosize
              minRows={2}
              value={draft.notes}
              onChange={(event) => set({ notes: event.currentTarget.value })}
            />
            <Group justify="flex-end" gap="sm">
              <Button variant="default" onClick={onClose} disabled={issue.isPending}>
                {c('action.cancel')}
              </Button>
              <Button loading={issue.isPending} disabled={draft.reason.trim() === ''} onClick={() => issue.mutate()}>
                {t('doc.correct')}
              </Button>
            </Group>
          </Stack>
        </Modal.Body>
      </Modal.Content>
    </Modal.Root>
  );
}

/** A line with its bin stays one line on a desk. */
const WIDTHS = { quantity: 76, unitPrice: 96, amount: 108, taxPercent: 66 };

function Lines({ lines, onChange }: { lines: LineDraft[]; onChange: (lines: LineDraft[]) => void }) {
  const t = useMessages(documentWords);
  const put = (key: number, part: Partial<LineDraft>) =>
    onChange(lines.map((line) => (line.key === key ? { ...line, ...part } : line)));
  const number = (line: LineDraft, name: 'quantity' | 'unitPrice' | 'amount' | 'taxPercent', label: string) => (
    <NumberInput
      label={label}
      value={line[name]}
      onChange={(value) => put(line.key, { [name]: value })}
      allowDecimal={false}
      thousandSeparator=","
      hideControls
      suffix={name === 'taxPercent' ? '%' : undefined}
      w={WIDTHS[name]}
    />
  );
  const next = Math.max(0, ...lines.map((line) => line.key)) + 1;
  return (
    <Stack gap="xs">
      {lines.map((line, index) => (
        <Group key={line.key} align="flex-end" gap="xs">
          <TextInput
            label={t('doc.line')}
            value={line.label}
            onChange={(event) => put(line.key, { label: event.currentTarget.value })}
            style={{ flex: '1 1 180px' }}
          />
          {number(line, 'quantity', t('doc.quantity'))}
          <TextInput
            label={t('doc.lineUnit')}
            value={line.unit}
            onChange={(event) => put(line.key, { unit: event.currentTarget.value })}
            w={60}
          />
          {number(line, 'unitPrice', t('doc.unitPrice'))}
          {number(line, 'amount', t('doc.amount'))}
          {number(line, 'taxPercent', t('doc.taxRate'))}
          <ActionIcon
            variant="default"
            size="lg"
            aria-label={t('doc.removeLine', { number: index + 1 })}
            disabled={lines.length === 1}
            onClick={() => onChange(lines.filter((other) => other.key !== line.key))}
          >
            <IconTrash size={16} />
          </ActionIcon>
        </Group>
      ))}
      <div>
        <Button
          variant="default"
          size="compact-sm"
          onClick={() =>
            onChange([
              ...lines,
              { key: next, label: '', quantity: 1, unit: '式', unitPrice: 0, amount: 0, taxPercent: 10 },
            ])
          }
        >
          {t('doc.addLine')}
        </Button>
      </div>
    </Stack>
  );
}

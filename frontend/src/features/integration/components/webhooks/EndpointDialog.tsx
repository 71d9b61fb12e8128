import '@/ui/theme/styles.forms';
import { Button, Checkbox, Group, Modal, Stack, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useSignedIn } from '@/api/useMe';
import { useMessages } from '@/i18n/catalogue';
import { common } from '@/i18n/common';
import { useLabels } from '@/i18n/labels';
import { FieldLabel } from '@/ui/form/FieldLabel';
import { ProblemAlert } from '@/ui/states/ProblemAlert';
import { webhookWords } from '../../messages/webhooks';
import type { WebhookEndpoint } from '../../webhook-api';
import { eventsOn } from '../../webhook-model';

export interface EndpointDraft {
  url: string;
  description: string;
  eventTypes: string[];
}

export interface EndpointDialogProps {
  /** The one to change; a new one without. */
  endpoint?: WebhookEndpoint;
  pending: boolean;
  error: unknown;
  onSave: (draft: EndpointDraft) => void;
  onClose: () => void;
}

/** Where events go, and which. */
export function EndpointDialog({ endpoint, pending, error, onSave, onClose }: EndpointDialogProps) {
  const t = useMessages(webhookWords);
  const c = useMessages(common);
  const words = useLabels(webhookWords);
  const events = eventsOn(useSignedIn().site);
  const [draft, setDraft] = useState<EndpointDraft>({
    url: endpoint?.url ?? '',
    description: endpoint?.description ?? '',
    eventTypes: endpoint?.eventTypes ?? [],
  });
  const none = draft.eventTypes.length === 0;
  return (
    <Modal.Root opened onClose={onClose} size="lg" centered>
      <Modal.Overlay />
      <Modal.Content>
        <Modal.Header role="presentation">
          <Modal.Title fw={700}>{t(endpoint ? 'editTitle' : 'addTitle')}</Modal.Title>
          <Modal.CloseButton aria-label={c('action.close')} />
        </Modal.Header>
        <Modal.Body>
          <form
            noValidate
            onSubmit={(event) => {
              event.preventDefault();
              if (!pending && !none) onSave(draft);
            }}
          >
            <Stack gap="sm">
              <ProblemAlert error={error} />
              <TextInput
                data-autofocus
                type="url"
                label={<FieldLabel text={t('url')} required />}
                description={t('urlHint')}
                placeholder="https://hooks.example.jp/keizoku"
                maxLength={500}
                value={draft.url}
                onChange={(event) => setDraft({ ...draft, url: event.currentTarget.value })}
              />
              <TextInput
                label={t('description')}
                placeholder={t('descriptionHint')}
                maxLength={120}
                value={draft.description}
                onChange={(event) => setDraft({ ...draft, description: event.currentTarget.value })}
              />
              <Checkbox.Group
                label={<FieldLabel text={t('events')} required />}
                value={draft.eventTypes}
                onChange={(eventTypes) => setDraft({ ...draft, eventTypes })}
              >
                <Stack gap={6} mt="xs">
                  {events.map((name) => (
                    <Checkbox key={name} value={name} label={words('event', name)} />
                  ))}
                </Stack>
              </Checkbox.Group>
              <Group justify="flex-end" gap="sm">
                {none ? <span className="muted">{t('eventsMissing')}</span> : null}
                <Button variant="default" onClick={onClose} disabled={pending}>
                  {c('action.cancel')}
                </Button>
                <Button type="submit" loading={pending} disabled={none}>
                  {t(endpoint ? 'save' : 'add')}
                </Button>
              </Group>
            </Stack>
          </form>
        </Modal.Body>
      </Modal.Content>
    </Modal.Root>
  );
}

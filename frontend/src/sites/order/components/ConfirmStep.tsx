import { Alert, Button, Group } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { type ReactNode, useEffect, useRef } from 'react';
import { useMessages } from '@/i18n/catalogue';
import { Facts, Panel } from '@/ui/Panel';
import { ProblemAlert } from '@/ui/states/ProblemAlert';
import { order } from '../messages';

export interface ConfirmStepProps {
  facts: { label: string; value: ReactNode }[];
  /** What cannot be taken back after the approval; of IDs and library where nothing else is said. */
  final?: string;
  submitLabel: string;
  pending: boolean;
  error: unknown;
  onBack: () => void;
  onSubmit: () => void;
}

/** The last look before an order is sent: everything that was chosen, and that approval is final. */
export function ConfirmStep({ facts, final, submitLabel, pending, error, onBack, onSubmit }: ConfirmStepProps) {
  const t = useMessages(order);
  const top = useRef<HTMLDivElement>(null);
  useEffect(() => {
    top.current?.focus();
    window.scrollTo({ top: 0 });
  }, []);
  return (
    <Panel title={t('form.confirmTitle')}>
      <div ref={top} tabIndex={-1} style={{ outline: 'none' }}>
        <p style={{ marginTop: 0 }}>{t('form.confirmLead')}</p>
      </div>
      <Facts items={facts} />
      <Alert color="yellow" my="md" icon={<IconAlertTriangle size={18} />}>
        {final ?? t('form.final')}
      </Alert>
      <ProblemAlert error={error} />
      <Group justify="flex-end" mt="md">
        <span className="muted">{t('form.due')}</span>
        <Button variant="default" onClick={onBack} disabled={pending}>
          {t('form.back')}
        </Button>
        <Button onClick={onSubmit} loading={pending}>
          {submitLabel}
        </Button>
      </Group>
    </Panel>
  );
}

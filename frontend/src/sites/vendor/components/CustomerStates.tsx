import type { CustomerState } from '@/features/ordering/customers-api';
import { useMessages } from '@/i18n/catalogue';
import { StateBadge, type Tone } from '@/ui/StateBadge';
import { customerMessages } from '../messages/customers';

const TONES: Record<CustomerState, Tone> = {
  running: 'success',
  renewal_open: 'info',
  lapsed: 'danger',
  no_contract: 'neutral',
};

export function CustomerStates({ states }: { states: CustomerState[] }) {
  const t = useMessages(customerMessages);
  return (
    <span style={{ display: 'inline-flex', gap: 4, flexWrap: 'wrap' }}>
      {states.map((state) => (
        <StateBadge key={state} tone={TONES[state] ?? 'neutral'}>
          {t(`state.${state}`)}
        </StateBadge>
      ))}
    </span>
  );
}

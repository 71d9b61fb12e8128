import { useLabels } from '@/i18n/labels';
import { StateBadge, type Tone } from '@/ui/StateBadge';
import type { MailingPersonState, MailingState } from '../mailings-model';
import { mailingMessages } from '../messages/mailings';

const TONES: Record<MailingState, Tone> = { draft: 'neutral', sending: 'info', sent: 'success', stopped: 'warning' };

const PERSON_TONES: Record<MailingPersonState, Tone> = {
  ready: 'neutral',
  no_address: 'warning',
  queued: 'info',
  sent: 'success',
  failed: 'danger',
  skipped: 'warning',
};

/** How far a mailing has come. */
export function MailingBadge({ state }: { state: MailingState }) {
  const label = useLabels(mailingMessages);
  return <StateBadge tone={TONES[state]}>{label('state', state)}</StateBadge>;
}

/** How one of its people stands. */
export function PersonBadge({ state }: { state: MailingPersonState }) {
  const label = useLabels(mailingMessages);
  return <StateBadge tone={PERSON_TONES[state]}>{label('personState', state)}</StateBadge>;
}

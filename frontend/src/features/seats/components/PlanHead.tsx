import { Button, Group } from '@mantine/core';
import type { RosterPlan } from '@/api/generated/types.gen';
import { useMessages } from '@/i18n/catalogue';
import { useFormat } from '@/i18n/format';
import { useLabels } from '@/i18n/labels';
import { Note } from '@/ui/Note';
import { Panel } from '@/ui/Panel';
import { SeatMeter } from '@/ui/SeatMeter';
import { StateBadge, type Tone } from '@/ui/StateBadge';
import { planMessages } from '../messages/plan';
import { isOpenPlan } from '../plan-model';
import classes from './plan.module.css';

const TONES: Record<string, Tone> = {
  draft: 'info',
  requested: 'warning',
  rejected: 'danger',
  approved: 'success',
  committed: 'success',
  undone: 'neutral',
};

/** Where a plan stands: its seats before and after, what is missing and what that costs. */
export function PlanHead({ plan }: { plan: RosterPlan }) {
  const t = useMessages(planMessages);
  const label = useLabels(planMessages);
  const format = useFormat();
  const { seats } = plan;
  return (
    <Panel>
      <div className={classes.top}>
        <StateBadge tone={TONES[plan.state] ?? 'neutral'}>{label('state', plan.state)}</StateBadge>
        <span className="muted">{t('by', { name: plan.createdBy, at: format.dateTime(plan.createdAt) })}</span>
      </div>
      {isOpenPlan(plan) ? (
        <div className={classes.meters}>
          <SeatMeter label={t('seats.now')} assigned={seats.before} purchased={seats.purchased} />
          <SeatMeter label={t('seats.after')} assigned={seats.after} purchased={seats.purchased} />
        </div>
      ) : null}
      {isOpenPlan(plan) && seats.missing > 0 ? (
        <Note tone="warning" role="status" title={t('missing', { n: format.number(seats.missing) })}>
          <div>
            {plan.price
              ? t('missingPrice', { n: format.number(seats.missing), price: format.money(plan.price.total) })
              : t('missingNoPrice')}
          </div>
          <div>{t(seats.forbidden ? 'forbidden' : 'allowed')}</div>
        </Note>
      ) : null}
    </Panel>
  );
}

interface StaleNoteProps {
  pending: boolean;
  onRefresh?: () => void;
}

export function StaleNote({ pending, onRefresh }: StaleNoteProps) {
  const t = useMessages(planMessages);
  return (
    <Note tone="warning" role="status" title={t('stale')}>
      <Group justify="space-between" gap="sm">
        <span>{t('staleText')}</span>
        {onRefresh ? (
          <Button loading={pending} onClick={onRefresh}>
            {t('refresh')}
          </Button>
        ) : null}
      </Group>
    </Note>
  );
}

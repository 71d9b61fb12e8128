import { useMessages } from '@/i18n/catalogue';
import { useFormat } from '@/i18n/format';
import { ordering } from '../messages';
import type { Order } from '../types';
import classes from './ordering.module.css';

interface Step {
  label: string;
  note?: string;
  state: 'done' | 'bad' | 'open';
}

/** The way of an order so far and what comes next. */
export function OrderTimeline({ order }: { order: Order }) {
  const steps = useSteps(order);
  return (
    <ol className={classes.timeline}>
      {steps.map((step) => (
        <li
          key={step.label}
          className={[classes.step, step.state !== 'open' && classes.done, step.state === 'bad' && classes.bad]
            .filter(Boolean)
            .join(' ')}
          aria-current={step.state === 'open' ? 'step' : undefined}
        >
          <strong>{step.label}</strong>
          {step.note ? <span className="num">{step.note}</span> : null}
        </li>
      ))}
    </ol>
  );
}

function useSteps(order: Order): Step[] {
  const t = useMessages(ordering);
  const format = useFormat();
  const at = (instant?: string | null) => (instant ? format.dateTime(instant) : undefined);
  const steps: Step[] = [{ label: t('order.step.created'), note: at(order.createdAt), state: 'done' }];
  if (order.state === 'provisional' || order.state === 'expired') {
    steps.push({ label: t('order.step.provisional'), state: 'done' });
  }
  if (order.submittedAt) steps.push({ label: t('order.step.submitted'), note: at(order.submittedAt), state: 'done' });
  if (order.state === 'returned') {
    steps.push({ label: t('order.step.returned'), note: order.returnReason ?? undefined, state: 'bad' });
  }
  if (order.state === 'withdrawn' || order.state === 'expired') {
    steps.push({ label: t(`order.step.${order.state}`), state: 'bad' });
    return steps;
  }
  if (!order.submittedAt) steps.push({ label: t('order.step.submitted'), state: 'open' });
  if (order.state !== 'approved') {
    const due = order.approvalDueOn ? t('order.step.due', { date: format.date(order.approvalDueOn) }) : undefined;
    steps.push({ label: t('order.step.review'), note: order.state === 'submitted' ? due : undefined, state: 'open' });
  }
  const approved = order.state === 'approved';
  steps.push({ label: t('order.step.approved'), note: at(order.approvedAt), state: approved ? 'done' : 'open' });
  return steps;
}

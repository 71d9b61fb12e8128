import { IconCheck } from '@tabler/icons-react';
import { useMessages } from '@/i18n/catalogue';
import { importsMessages } from '../messages/imports';
import classes from './people.module.css';

/** Load, check, confirm: where one stands. On a phone only the present step is named. */
export function ImportSteps({ current }: { current: 0 | 1 | 2 }) {
  const t = useMessages(importsMessages);
  const state = (step: number) => (step < current ? 'done' : step === current ? 'current' : 'todo');
  return (
    <ol className={classes.steps}>
      {([0, 1, 2] as const).map((step) => (
        <li key={step} data-state={state(step)} aria-current={step === current ? 'step' : undefined}>
          <b aria-hidden="true">{step < current ? <IconCheck size={16} stroke={3} /> : step + 1}</b>
          <span>{t(`steps.${step}`)}</span>
        </li>
      ))}
    </ol>
  );
}

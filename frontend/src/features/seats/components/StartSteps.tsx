import { IconCheck } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useMessages } from '@/i18n/catalogue';
import { useLabels } from '@/i18n/labels';
import { Panel } from '@/ui/Panel';
import { StateBadge, type Tone } from '@/ui/StateBadge';
import { homeMessages } from '../messages/home';
import { type StepState, stepStates } from '../model';
import classes from './seats.module.css';

const TONES: Record<StepState, Tone> = { done: 'success', current: 'info', todo: 'neutral', optional: 'neutral' };

/** Where a step is done; the steps without a page of their own lead nowhere. */
const LINKS: Record<number, { to: string; key: 'toLearners' | 'toCourseSettings' | 'toHandOuts' | 'toStatus' }> = {
  2: { to: '/learners', key: 'toLearners' },
  3: { to: '/course-settings', key: 'toCourseSettings' },
  4: { to: '/hand-outs', key: 'toHandOuts' },
  5: { to: '/status', key: 'toStatus' },
};

export interface StartStepsProps {
  hasTerm: boolean;
  registered: number;
  informed: boolean;
}

/** The guide's six steps, each with its state as far as the data tells. */
export function StartSteps(facts: StartStepsProps) {
  const t = useMessages(homeMessages);
  const label = useLabels(homeMessages);
  const states = stepStates(facts);
  const counted = states.filter((state) => state !== 'optional');
  const done = counted.filter((state) => state === 'done').length;
  return (
    <Panel
      title={t('stepsTitle')}
      actions={<span className="muted num">{t('stepsProgress', { done, total: counted.length })}</span>}
    >
      <ol className={classes.steps}>
        {states.map((state, index) => {
          const link = LINKS[index];
          const step = index as 0 | 1 | 2 | 3 | 4 | 5;
          return (
            <li key={t(`steps.${step}.title`)} data-state={state}>
              <b aria-hidden="true">{state === 'done' ? <IconCheck size={15} stroke={3} /> : index + 1}</b>
              <div>
                <div className={classes.stepTitle}>
                  <strong>{t(`steps.${step}.title`)}</strong>
                  <StateBadge tone={TONES[state]}>{label('stepStates', state)}</StateBadge>
                </div>
                <div className="muted">{t(`steps.${step}.text`)}</div>
                {link && state !== 'done' ? <Link to={link.to}>{t(link.key)}</Link> : null}
              </div>
            </li>
          );
        })}
      </ol>
    </Panel>
  );
}

import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import type { RosterPlan } from '@/api/generated/types.gen';
import { useMessages } from '@/i18n/catalogue';
import { useFormat } from '@/i18n/format';
import { Panel } from '@/ui/Panel';
import { planMessages } from '../messages/plan';
import classes from './plan.module.css';

export interface PlanStepsProps {
  plan: RosterPlan;
  startsOn: string;
  editable: boolean;
  pending: boolean;
  onRule: () => void;
  onSuggestions: () => void;
  onFileOut: () => void;
}

/** The ways in which many are decided about: by rule, by looking through suggestions, by file. */
export function PlanSteps({ plan, startsOn, editable, pending, onRule, onSuggestions, onFileOut }: PlanStepsProps) {
  const t = useMessages(planMessages);
  const format = useFormat();
  return (
    <Panel>
      <div className={classes.steps}>
        <section>
          <h3>{t('step.rule')}</h3>
          <p className="muted">{t('step.ruleText', { date: format.date(startsOn) })}</p>
          <Button variant="default" disabled={!editable || pending} onClick={onRule}>
            {t('step.ruleButton')}
          </Button>
        </section>
        <section>
          <h3>{t('step.hint')}</h3>
          <p className="muted">{t('step.hintText')}</p>
          <Button variant="default" onClick={onSuggestions}>
            {t('step.hintButton')}
          </Button>
        </section>
        <section>
          <h3>{t('step.file')}</h3>
          {plan.file ? (
            <>
              <p>
                {t('step.fileIn', {
                  name: plan.file.fileName,
                  join: format.number(plan.file.join),
                  leave: format.number(plan.file.leave),
                  change: format.number(plan.file.change),
                })}
              </p>
              <div className={classes.actions}>
                <Link to="/learners/import" search={{ term: 'next', plan: plan.file.importId } as never}>
                  {t('step.fileShow')}
                </Link>
                <Button variant="default" disabled={!editable || pending} onClick={onFileOut}>
                  {t('step.fileOut')}
                </Button>
              </div>
            </>
          ) : (
            <>
              <p className="muted">{t('step.fileText')}</p>
              <Button
                component={Link}
                to="/learners/import"
                search={{ term: 'next' } as never}
                variant="default"
                disabled={!editable}
              >
                {t('step.fileLoad')}
              </Button>
            </>
          )}
        </section>
      </div>
    </Panel>
  );
}

import { useMessages } from '@/i18n/catalogue';
import { useFormat } from '@/i18n/format';
import { useLabels } from '@/i18n/labels';
import { orgPath } from '@/lib/org-path';
import { Facts, Panel } from '@/ui/Panel';
import { StateBadge } from '@/ui/StateBadge';
import { learnerPageMessages } from '../messages/learner-page';
import { learnersMessages } from '../messages/learners';
import { holdsSeat, passwordTone } from '../model';
import type { Learner, OrgUnitRef } from '../types';
import classes from './people.module.css';

export interface TermOfPerson {
  termId: string;
  title: string;
  months: string;
}

export interface LearnerFactsProps {
  learner: Learner;
  terms: TermOfPerson[];
}

const paths = (units: OrgUnitRef[] | undefined): string[] =>
  (units ?? []).map((unit) => orgPath(unit.path) || unit.name);

/** One person as registered: profile, departments, seats per term, log-in. */
export function LearnerFacts({ learner, terms }: LearnerFactsProps) {
  const t = useMessages(learnerPageMessages);
  const label = useLabels(learnersMessages);
  const format = useFormat();
  const none = <span className="muted">{t('none')}</span>;
  const notes = (learner.notes ?? []).map((note, index) => ({ note, index })).filter(({ note }) => note);
  return (
    <div className={classes.facts}>
      <Panel title={t('profile')}>
        <Facts
          items={[
            { label: t('loginId'), value: <span className="num">{learner.loginId}</span> },
            { label: t('name'), value: learner.name },
            { label: t('kana'), value: learner.kana || none },
            { label: t('email'), value: learner.email || none },
            { label: t('employeeNumber'), value: <span className="num">{learner.employeeNumber || none}</span> },
            { label: t('role'), value: label('roles', learner.role) },
            learner.startsOn ? { label: t('startsOn'), value: format.date(learner.startsOn) } : undefined,
            learner.endsOn ? { label: t('endsOn'), value: format.date(learner.endsOn) } : undefined,
            ...notes.map(({ note, index }) => ({ label: t('note', { n: index + 1 }), value: note })),
          ]}
        />
      </Panel>
      <Panel title={t('memberships')}>
        <Facts
          items={[
            { label: t('primary'), value: learner.orgUnit ? format.list(paths([learner.orgUnit])) : none },
            learner.concurrentUnits?.length
              ? { label: t('concurrent'), value: format.list(paths(learner.concurrentUnits)) }
              : undefined,
            learner.supervisedUnits?.length
              ? { label: t('supervises'), value: format.list(paths(learner.supervisedUnits)) }
              : undefined,
          ]}
        />
      </Panel>
      <Panel title={t('seats')}>
        <Facts
          items={terms.map((term) => {
            const held = holdsSeat(learner.seats, term.termId);
            return {
              label: term.title,
              value: (
                <>
                  <StateBadge tone={held ? 'success' : 'neutral'}>{t(held ? 'seatYes' : 'seatNo')}</StateBadge>{' '}
                  <span className="muted num">{term.months}</span>
                </>
              ),
            };
          })}
        />
      </Panel>
      <Panel title={t('access')}>
        <Facts
          items={[
            {
              label: t('passwordState'),
              value: (
                <StateBadge tone={passwordTone(learner.passwordState)}>
                  {label('passwordStates', learner.passwordState)}
                </StateBadge>
              ),
            },
            { label: t('lastLogin'), value: learner.lastLoginAt ? format.dateTime(learner.lastLoginAt) : t('never') },
            { label: t('created'), value: format.dateTime(learner.createdAt) },
            { label: t('updated'), value: format.dateTime(learner.updatedAt) },
          ]}
        />
      </Panel>
    </div>
  );
}

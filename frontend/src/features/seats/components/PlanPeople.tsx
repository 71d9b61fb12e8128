import { Button } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useMemo } from 'react';
import type { PlanDecision, RosterPlan, RosterPlanPerson } from '@/api/generated/types.gen';
import { useMessages } from '@/i18n/catalogue';
import { useFormat } from '@/i18n/format';
import { useLabels } from '@/i18n/labels';
import { orgPath } from '@/lib/org-path';
import { SearchBox } from '@/ui/form/SearchBox';
import { Panel } from '@/ui/Panel';
import { StateBadge, type Tone } from '@/ui/StateBadge';
import { EmptyState } from '@/ui/states/EmptyState';
import { DataTable } from '@/ui/table/DataTable';
import { paged } from '@/ui/table/paged';
import type { Column } from '@/ui/table/types';
import { planMessages } from '../messages/plan';
import { planPeopleQuery } from '../plan-api';
import { decisionsFor, kindsOf, mayDecide, type PlanKind } from '../plan-model';
import classes from './plan.module.css';
import seats from './seats.module.css';

const TONES: Record<string, Tone> = { stay: 'neutral', leave: 'warning', join: 'success', off: 'neutral' };

export interface PlanPeopleProps {
  workspaceId: string;
  plan: RosterPlan;
  kind: PlanKind;
  q: string;
  editable: boolean;
  pending: boolean;
  selected: ReadonlySet<string>;
  onSelect: (selected: ReadonlySet<string>) => void;
  onFilter: (patch: { kind?: PlanKind; q?: string }) => void;
  onDecide: (decision: PlanDecision) => void;
}

/** Who stays, leaves, joins by the plan, each with the reason; deciding about those ticked. */
export function PlanPeople(props: PlanPeopleProps) {
  const { workspaceId, plan, kind, q, editable, pending, selected, onSelect, onFilter, onDecide } = props;
  const t = useMessages(planMessages);
  const label = useLabels(planMessages);
  const format = useFormat();
  const columns = useColumns(kind);
  const query = useInfiniteQuery(planPeopleQuery(workspaceId, kind, q));
  const decided = plan.leave + plan.join + plan.stay;
  return (
    <Panel flush>
      <fieldset className={classes.kinds} aria-label={t('columns.fate')}>
        {kindsOf(plan, kind).map((name) => (
          <button key={name} type="button" aria-pressed={name === kind} onClick={() => onFilter({ kind: name })}>
            <span>{label('kinds', name)}</span>
            {name === 'decided' ? <strong className="num">{format.number(decided)}</strong> : null}
          </button>
        ))}
      </fieldset>
      <div className={seats.tools}>
        <SearchBox value={q} label={t('search')} onChange={(words) => onFilter({ q: words })} />
      </div>
      {plan.file && plan.file.join > 0 && (kind === 'filed' || kind === 'join') ? (
        <p className={`muted ${classes.note}`}>
          {t('fileNew')}{' '}
          <Link to="/learners/import" search={{ term: 'next', plan: plan.file.importId } as never}>
            {t('step.fileShow')}
          </Link>
        </p>
      ) : null}
      {editable && selected.size > 0 ? (
        <div className={classes.bar}>
          <strong className="num" aria-live="polite">
            {t('selected', { n: format.number(selected.size) })}
          </strong>
          {decisionsFor(kind).map((decision) => (
            <Button key={decision} size="xs" variant="default" loading={pending} onClick={() => onDecide(decision)}>
              {label('act', decision)}
            </Button>
          ))}
        </div>
      ) : null}
      <DataTable
        label={t('table')}
        columns={columns}
        {...paged(query)}
        rowKey={(row) => row.learnerId}
        filtered={q !== ''}
        onClearFilter={() => onFilter({ q: '' })}
        empty={<EmptyState title={t('empty')} />}
        selection={
          editable
            ? { selected, onChange: onSelect, nameOf: (row) => row.name, may: (row) => mayDecide(kind, row) }
            : undefined
        }
        virtual
      />
    </Panel>
  );
}

function useColumns(kind: PlanKind): Column<RosterPlanPerson>[] {
  const t = useMessages(planMessages);
  const label = useLabels(planMessages);
  const format = useFormat();
  return useMemo(() => {
    const why = ({ reason }: RosterPlanPerson) =>
      reason.by && reason.at
        ? t(reason.source === 'rule' ? 'reasons.rule' : 'reasons.hand', {
            name: reason.by,
            at: format.dateTime(reason.at),
          })
        : t(reason.source === 'file' ? 'reasons.file' : 'reasons.roster');
    const columns: Column<RosterPlanPerson>[] = [
      {
        key: 'fate',
        header: t('columns.fate'),
        width: '120px',
        card: 'badge',
        cell: (row) => <StateBadge tone={TONES[row.fate] ?? 'neutral'}>{label('fates', row.fate)}</StateBadge>,
      },
      {
        key: 'loginId',
        header: t('columns.loginId'),
        width: '130px',
        cell: (row) => <span className="num">{row.loginId}</span>,
      },
      {
        key: 'name',
        header: t('columns.name'),
        card: 'title',
        cell: (row) => (
          <Link
            to="/learners/$learnerId"
            params={{ learnerId: row.learnerId }}
            search={{ term: row.fate === 'leave' ? 'running' : 'next' } as never}
            style={{ fontWeight: 600 }}
          >
            {row.name}
          </Link>
        ),
      },
      { key: 'org', header: t('columns.org'), cell: (row) => orgPath(row.orgPath) },
    ];
    if (kind === 'never_logged_in') {
      const last = (row: RosterPlanPerson) => (row.lastLoginAt ? format.dateTime(row.lastLoginAt) : t('never'));
      return [...columns, { key: 'lastLogin', header: t('columns.lastLogin'), width: '130px', cell: last }];
    }
    return [
      ...columns,
      {
        key: 'endsOn',
        header: t('columns.endsOn'),
        width: '120px',
        cell: (row) => <span className="num">{row.endsOn ? format.date(row.endsOn) : t('never')}</span>,
      },
      { key: 'reason', header: t('columns.reason'), cell: why },
    ];
  }, [t, label, format, kind]);
}

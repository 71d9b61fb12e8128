import { Button } from '@mantine/core';
import { useState } from 'react';
import type { RosterPlan } from '@/api/generated/types.gen';
import { useMessages } from '@/i18n/catalogue';
import { useFormat } from '@/i18n/format';
import { ConfirmDialog } from '@/ui/ConfirmDialog';
import { Note } from '@/ui/Note';
import { planMessages } from '../messages/plan';
import { isEmptyPlan } from '../plan-model';
import classes from './plan.module.css';

type Asking = 'commit' | 'discard' | 'undo' | undefined;

export interface PlanFinishProps {
  plan: RosterPlan;
  startsOn: string;
  approvalRequired: boolean;
  pending: boolean;
  error: unknown;
  onCommit: () => void;
  onRequest: () => void;
  onDiscard: () => void;
}

/** The last step of an open plan: written at once or after approval, or thrown away. */
export function PlanFinish(props: PlanFinishProps) {
  const { plan, startsOn, approvalRequired, pending, error, onCommit, onRequest, onDiscard } = props;
  const t = useMessages(planMessages);
  const format = useFormat();
  const [asking, setAsking] = useState<Asking>();
  const ready = !plan.stale && !isEmptyPlan(plan) && !plan.seats.forbidden;
  const ask = approvalRequired && plan.state !== 'approved';
  const words = {
    leave: format.number(plan.leaving),
    join: format.number(plan.joining),
    before: format.number(plan.seats.before),
    after: format.number(plan.seats.after),
  };
  return (
    <div className={classes.actions}>
      {plan.state === 'requested' ? null : (
        <Button
          disabled={!ready || pending}
          title={isEmptyPlan(plan) ? t('commitNothing') : undefined}
          onClick={ask ? onRequest : () => setAsking('commit')}
        >
          {t(ask ? 'approval.request' : 'commit')}
        </Button>
      )}
      {isEmptyPlan(plan) ? <span className="muted">{t('commitNothing')}</span> : null}
      <Button className={classes.last} variant="default" c="red.9" onClick={() => setAsking('discard')}>
        {t('discard')}
      </Button>
      <ConfirmDialog
        opened={asking === 'commit'}
        title={t('commitTitle')}
        confirmLabel={t('commit')}
        pending={pending}
        error={error}
        onConfirm={onCommit}
        onClose={() => setAsking(undefined)}
      >
        <p style={{ marginTop: 0 }}>{t('commitText', words)}</p>
        <p style={{ marginBottom: 0 }}>{t('commitAfter', { date: format.date(startsOn) })}</p>
      </ConfirmDialog>
      <ConfirmDialog
        opened={asking === 'discard'}
        title={t('discardTitle')}
        confirmLabel={t('discard')}
        danger
        pending={pending}
        error={error}
        onConfirm={onDiscard}
        onClose={() => setAsking(undefined)}
      >
        {t('discardText')}
      </ConfirmDialog>
    </div>
  );
}

export interface PlanDoneProps {
  plan: RosterPlan;
  canEdit: boolean;
  pending: boolean;
  error: unknown;
  onUndo: () => void;
  onStart: () => void;
}

/** A plan that was written, or written and taken back. */
export function PlanDone({ plan, canEdit, pending, error, onUndo, onStart }: PlanDoneProps) {
  const t = useMessages(planMessages);
  const format = useFormat();
  const [asking, setAsking] = useState(false);
  const undone = plan.state === 'undone';
  const at = undone ? plan.undoneAt : plan.committedAt;
  const words = {
    name: (undone ? plan.undoneBy : plan.committedBy) ?? '',
    at: at ? format.dateTime(at) : '',
  };
  return (
    <Note tone={undone ? 'info' : 'success'} role="status" title={t(undone ? 'undoneBy' : 'done', words)}>
      {undone ? null : <p style={{ marginTop: 0 }}>{t('doneText')}</p>}
      {canEdit ? (
        <div className={classes.actions}>
          <Button loading={pending && !asking} onClick={onStart}>
            {t('startAgain')}
          </Button>
          {undone ? null : (
            <Button variant="default" onClick={() => setAsking(true)}>
              {t('undo')}
            </Button>
          )}
        </div>
      ) : null}
      <ConfirmDialog
        opened={asking}
        title={t('undoTitle')}
        confirmLabel={t('undo')}
        pending={pending}
        error={error}
        onConfirm={onUndo}
        onClose={() => setAsking(false)}
      >
        {t('undoText')}
      </ConfirmDialog>
    </Note>
  );
}

import { Button, Textarea } from '@mantine/core';
import { useState } from 'react';
import type { RosterPlan } from '@/api/generated/types.gen';
import { useMessages } from '@/i18n/catalogue';
import { useFormat } from '@/i18n/format';
import { ConfirmDialog } from '@/ui/ConfirmDialog';
import { Note } from '@/ui/Note';
import { planMessages } from '../messages/plan';
import classes from './plan.module.css';

export interface PlanApprovalProps {
  plan: RosterPlan;
  /** Whether the person here is the one who asked, and so cannot decide. */
  own: boolean;
  canEdit: boolean;
  pending: boolean;
  error: unknown;
  onDecide: (approve: boolean, reason?: string) => void;
  onWithdraw: () => void;
}

/** What the second person has to do, or has done. */
export function PlanApproval({ plan, own, canEdit, pending, error, onDecide, onWithdraw }: PlanApprovalProps) {
  const t = useMessages(planMessages);
  const format = useFormat();
  const [rejecting, setRejecting] = useState(false);
  const [reason, setReason] = useState('');
  const told = (at: string | null | undefined, name: string | null | undefined) => ({
    name: name ?? '',
    at: at ? format.dateTime(at) : '',
  });
  const withdraw = canEdit ? (
    <Button variant="default" loading={pending} onClick={onWithdraw}>
      {t('approval.withdraw')}
    </Button>
  ) : null;
  if (plan.state === 'approved') {
    return (
      <Note tone="success" title={t('approval.approvedBy', told(plan.decidedAt, plan.decidedBy))}>
        <div className={classes.actions}>{withdraw}</div>
      </Note>
    );
  }
  if (plan.decidedBy && plan.reason && plan.state !== 'requested') {
    return (
      <Note tone="danger" title={t('approval.rejectedBy', told(plan.decidedAt, plan.decidedBy))}>
        {plan.reason}
      </Note>
    );
  }
  if (plan.state !== 'requested') return null;
  return (
    <Note tone="info" role="status" title={t('approval.waiting', told(plan.requestedAt, plan.requestedBy))}>
      <p style={{ marginTop: 0 }}>{t(own ? 'approval.waitingOwn' : 'approval.waitingOther')}</p>
      <div className={classes.actions}>
        {!own && canEdit ? (
          <>
            <Button loading={pending} disabled={plan.stale} onClick={() => onDecide(true)}>
              {t('approval.approve')}
            </Button>
            <Button variant="default" c="red.9" onClick={() => setRejecting(true)}>
              {t('approval.reject')}
            </Button>
          </>
        ) : null}
        {own ? withdraw : null}
      </div>
      <ConfirmDialog
        opened={rejecting}
        title={t('approval.rejectTitle')}
        confirmLabel={t('approval.reject')}
        danger
        pending={pending}
        disabled={reason.trim() === ''}
        error={error}
        onConfirm={() => onDecide(false, reason)}
        onClose={() => setRejecting(false)}
      >
        <Textarea
          label={t('approval.reason')}
          required
          autosize
          minRows={3}
          maxLength={500}
          value={reason}
          onChange={(event) => setReason(event.currentTarget.value)}
        />
      </ConfirmDialog>
    </Note>
  );
}

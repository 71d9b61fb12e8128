import { Alert, Button, Textarea } from '@mantine/core';
import { IconAlertTriangle, IconCheck, IconPrinter } from '@tabler/icons-react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useSignedIn } from '@/api/useMe';
import { approveOrder, returnOrder } from '@/features/ordering/api';
import type { Order } from '@/features/ordering/types';
import { useMessages } from '@/i18n/catalogue';
import { common } from '@/i18n/common';
import { useFormat } from '@/i18n/format';
import { ConfirmDialog } from '@/ui/ConfirmDialog';
import { FieldLabel } from '@/ui/form/FieldLabel';
import { vendor } from '../messages';

export type Decision = 'approve' | 'return';

/** Approve, which is final and says so, or return with a reason the applicant will read. */
export function ApprovalActions({ order, onDone }: { order: Order; onDone: (what: Decision) => void }) {
  const t = useMessages(vendor);
  const c = useMessages(common);
  const format = useFormat();
  const me = useSignedIn();
  const client = useQueryClient();
  const [asked, setAsked] = useState<Decision>();
  const [reason, setReason] = useState('');
  const act = useMutation({
    mutationFn: (what: Decision) => (what === 'approve' ? approveOrder(order) : returnOrder(order, reason.trim())),
    onSuccess: async (_order, what) => {
      setAsked(undefined);
      onDone(what);
      await client.invalidateQueries();
    },
  });
  const close = () => {
    setAsked(undefined);
    act.reset();
  };
  const starts = order.kind === 'new' || order.renewalKind === 'change';
  return (
    <>
      <Button variant="default" leftSection={<IconPrinter size={16} />} onClick={() => window.print()}>
        {c('action.print')}
      </Button>
      {order.availableActions.includes('return') ? (
        <Button variant="default" onClick={() => setAsked('return')}>
          {t('order.return')}
        </Button>
      ) : null}
      {order.availableActions.includes('approve') ? (
        <Button leftSection={<IconCheck size={16} />} onClick={() => setAsked('approve')}>
          {t('order.approve')}
        </Button>
      ) : null}
      <ConfirmDialog
        opened={asked === 'approve'}
        title={t('order.approveTitle')}
        confirmLabel={t('order.approve')}
        pending={act.isPending}
        error={act.error}
        onConfirm={() => act.mutate('approve')}
        onClose={close}
      >
        <p style={{ marginTop: 0 }}>{t('order.approveBody', { company: order.companyName, number: order.number })}</p>
        <ul style={{ margin: 0, paddingLeft: '1.2em' }}>
          <li>{t('order.approveMail')}</li>
          {starts ? <li>{t('order.approveStart')}</li> : null}
        </ul>
      </ConfirmDialog>
      <ConfirmDialog
        opened={asked === 'return'}
        title={t('order.returnTitle')}
        confirmLabel={t('order.return')}
        danger
        pending={act.isPending}
        disabled={reason.trim() === ''}
        error={act.error}
        onConfirm={() => act.mutate('return')}
        onClose={close}
      >
        <p style={{ marginTop: 0 }}>{t('order.returnBody')}</p>
        {order.handInUntil ? (
          <Alert
            mb="sm"
            color={me.today > order.handInUntil ? 'red' : 'yellow'}
            icon={<IconAlertTriangle size={18} aria-hidden="true" />}
          >
            {t(me.today > order.handInUntil ? 'order.returnClosed' : 'order.returnUntil', {
              date: format.date(order.handInUntil, { weekday: true }),
            })}
          </Alert>
        ) : null}
        <Textarea
          data-autofocus
          label={<FieldLabel text={t('order.reason')} required />}
          description={reason.trim() === '' ? t('order.reasonRequired') : undefined}
          rows={4}
          maxLength={1000}
          value={reason}
          onChange={(event) => setReason(event.currentTarget.value)}
        />
      </ConfirmDialog>
    </>
  );
}

import { Button } from '@mantine/core';
import { IconPrinter } from '@tabler/icons-react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { submitOrder, withdrawOrder } from '@/features/ordering/api';
import type { Order } from '@/features/ordering/types';
import { useMessages } from '@/i18n/catalogue';
import { common } from '@/i18n/common';
import { ConfirmDialog } from '@/ui/ConfirmDialog';
import { order as catalogue } from '../messages';

type Asked = 'submit' | 'withdraw' | undefined;

/** What the server says can be done with the order now; each act asks first. */
export function OrderActions({ order }: { order: Order }) {
  const t = useMessages(catalogue);
  const c = useMessages(common);
  const [asked, setAsked] = useState<Asked>();
  const client = useQueryClient();
  const navigate = useNavigate();
  const act = useMutation({
    mutationFn: (what: 'submit' | 'withdraw') => (what === 'submit' ? submitOrder(order) : withdrawOrder(order)),
    onSuccess: async (_order, what) => {
      setAsked(undefined);
      await Promise.all([
        client.invalidateQueries({ queryKey: ['orders'] }),
        client.invalidateQueries({ queryKey: ['contracts'] }),
      ]);
      if (what === 'submit')
        await navigate({ to: '/orders/$id', params: { id: order.id }, search: { sent: '1' } } as never);
    },
  });
  const may = (action: Order['availableActions'][number]) => order.availableActions.includes(action);
  const close = () => {
    setAsked(undefined);
    act.reset();
  };
  const edit = (label: string, variant: string) => (
    <Button
      variant={variant}
      renderRoot={(props) => <Link to="/orders/$id/edit" params={{ id: order.id } as never} {...props} />}
    >
      {label}
    </Button>
  );
  return (
    <>
      <Button variant="default" leftSection={<IconPrinter size={16} />} onClick={() => window.print()}>
        {c('action.print')}
      </Button>
      {may('withdraw') ? (
        <Button variant="default" onClick={() => setAsked('withdraw')}>
          {t('order.withdraw')}
        </Button>
      ) : null}
      {may('edit') && !may('confirm') ? edit(c('action.edit'), 'default') : null}
      {may('confirm') ? edit(t('order.confirm'), 'filled') : null}
      {may('submit') ? <Button onClick={() => setAsked('submit')}>{t('order.submit')}</Button> : null}
      <ConfirmDialog
        opened={asked === 'withdraw'}
        title={t('order.withdrawTitle')}
        confirmLabel={t('order.withdraw')}
        danger
        pending={act.isPending}
        error={act.error}
        onConfirm={() => act.mutate('withdraw')}
        onClose={close}
      >
        {t('order.withdrawBody', { number: order.number })}
      </ConfirmDialog>
      <ConfirmDialog
        opened={asked === 'submit'}
        title={t('order.submitTitle')}
        confirmLabel={t('order.submit')}
        pending={act.isPending}
        error={act.error}
        onConfirm={() => act.mutate('submit')}
        onClose={close}
      >
        {t('order.submitBody')}
      </ConfirmDialog>
    </>
  );
}

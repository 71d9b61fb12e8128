import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { confirmOrder, createOrder, submitOrder, updateOrder } from '@/features/ordering/api';
import type { Order, OrderKind, OrderPatch } from '@/features/ordering/types';

export interface OrderJob {
  body: OrderPatch;
  /** Sent to the vendor at once, or kept as a draft. */
  submit: boolean;
}

/** Places a new order, or changes an existing one and takes it a step further, then shows it. */
export function useOrderSubmit(kind: OrderKind, options: { contractId?: string; existing?: Order }) {
  const client = useQueryClient();
  const navigate = useNavigate();
  const { contractId, existing } = options;
  return useMutation({
    mutationFn: async ({ body, submit }: OrderJob): Promise<Order> => {
      if (!existing) return createOrder({ kind, contractId, ...body, submit });
      const changed = await updateOrder(existing, body);
      client.setQueryData(['orders', changed.id], changed);
      if (!submit || body.quantityUndetermined) return changed;
      return existing.state === 'provisional' ? confirmOrder(changed) : submitOrder(changed);
    },
    onSuccess: async (order, { submit }) => {
      await Promise.all([
        client.invalidateQueries({ queryKey: ['orders'] }),
        client.invalidateQueries({ queryKey: ['contracts'] }),
      ]);
      const search = submit ? { sent: '1' } : {};
      await navigate({ to: '/orders/$id', params: { id: order.id }, search } as never);
    },
  });
}

import { Alert } from '@mantine/core';
import { IconArrowBackUp } from '@tabler/icons-react';
import { useMessages } from '@/i18n/catalogue';
import { ordering } from '../messages';
import type { Order } from '../types';

/** Why an order came back: where it is looked at, and where it is corrected. */
export function ReturnReason({ order }: { order: Order }) {
  const t = useMessages(ordering);
  if (order.state !== 'returned' || !order.returnReason) return null;
  return (
    <Alert color="red" mb="md" icon={<IconArrowBackUp size={18} />} title={t('order.returnReason')}>
      {order.returnReason}
    </Alert>
  );
}

import { Alert } from '@mantine/core';
import { IconArrowBackUp } from '@tabler/icons-react';
import { useMessages } from '@/i18n/catalogue';
import { Panel } from '@/ui/Panel';
import { ordering } from '../messages';
import type { Order } from '../types';
import { OrderDocuments } from './OrderDocuments';
import { OrderFacts } from './OrderFacts';
import { OrderTimeline } from './OrderTimeline';
import classes from './ordering.module.css';
import { PriceTable } from './PriceTable';

/** What both sides see of an order: facts and stored price, its way beside them. */
export function OrderBody({ order, contentTitle, wayTitle }: { order: Order; contentTitle: string; wayTitle: string }) {
  const t = useMessages(ordering);
  return (
    <div className={classes.split}>
      <div>
        {order.state === 'returned' && order.returnReason ? (
          <Alert color="red" mb="md" icon={<IconArrowBackUp size={18} />} title={t('order.returnReason')}>
            {order.returnReason}
          </Alert>
        ) : null}
        <Panel title={contentTitle}>
          <OrderFacts order={order} />
        </Panel>
        <Panel title={t('price.title')}>
          {order.price ? <PriceTable price={order.price} /> : <p className="muted">{t('price.none')}</p>}
        </Panel>
      </div>
      <div className={classes.side}>
        <Panel title={wayTitle}>
          <OrderTimeline order={order} />
        </Panel>
        <OrderDocuments order={order} />
      </div>
    </div>
  );
}

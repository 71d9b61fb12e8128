import { useMessages } from '@/i18n/catalogue';
import { Panel } from '@/ui/Panel';
import { ordering } from '../messages';
import type { Order } from '../types';
import { OrderDocuments } from './OrderDocuments';
import { OrderFacts } from './OrderFacts';
import { OrderTimeline } from './OrderTimeline';
import classes from './ordering.module.css';
import { PriceTable } from './PriceTable';
import { ReturnReason } from './ReturnReason';

/** What both sides see of an order: facts and stored price, its way beside them. */
export function OrderBody({ order, contentTitle, wayTitle }: { order: Order; contentTitle: string; wayTitle: string }) {
  const t = useMessages(ordering);
  return (
    <div className={classes.split}>
      <div>
        <ReturnReason order={order} />
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

import { Button } from '@mantine/core';
import { IconUserPlus } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import type { SeatChange, TermTimeline } from '@/api/generated/types.gen';
import type { Contract } from '@/features/ordering/types';
import { timelineMessages } from '@/features/seats/messages/timeline';
import { useMessages } from '@/i18n/catalogue';
import { useFormat } from '@/i18n/format';

interface Props {
  contract: Contract;
  term: TermTimeline;
  /** Whether other terms lack IDs too, so that each button says which one it is for. */
  several: boolean;
}

/** To the order of additional IDs, filled in with the term and with what it lacks. */
export function BuyMissing({ contract, term, several }: Props) {
  const t = useMessages(timelineMessages);
  const format = useFormat();
  const to = {
    to: '/contracts/$id/add-ids',
    params: { id: contract.id },
    search: { quantity: String(term.missing), month: term.startMonth },
  } as object;
  return (
    <Button leftSection={<IconUserPlus size={16} />} renderRoot={(props) => <Link {...to} {...props} />}>
      {t(several ? 'buyTerm' : 'buy', {
        n: format.number(term.missing),
        range: format.monthRange(term.startMonth, term.endMonth),
      })}
    </Button>
  );
}

/** The order behind a change of the ledger, by its number. */
export const OrderLink = (change: SeatChange) => (
  <Link className="num" to="/orders/$id" params={{ id: change.orderId } as never}>
    {change.orderNumber}
  </Link>
);

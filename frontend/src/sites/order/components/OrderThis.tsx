import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { cheapestPlan, type LibraryOption } from '@/features/ordering/compare-model';
import { compare } from '@/features/ordering/messages/compare';
import { useMessages } from '@/i18n/catalogue';
import { useFormat } from '@/i18n/format';

interface Props {
  option: LibraryOption;
  contract?: string;
  month: string;
}

/** From a comparison to the order form, filled in; a second button where a larger quantity costs less. */
export function OrderThis({ option, contract, month }: Props) {
  const t = useMessages(compare);
  const format = useFormat();
  const plan = cheapestPlan(option);
  if (!plan) return null;
  const button = (quantity: number, label: string, variant: string) => (
    <Button
      size="compact-sm"
      variant={variant}
      renderRoot={(props) =>
        contract ? (
          <Link
            to="/contracts/$id/renew"
            params={{ id: contract } as never}
            search={{ library: option.library.id, quantity: String(quantity) } as never}
            {...props}
          />
        ) : (
          <Link
            to="/new-order"
            search={{ library: option.library.id, quantity: String(quantity), month } as never}
            {...props}
          />
        )
      }
    >
      {label}
    </Button>
  );
  return (
    <>
      {button(plan.quantity, t('order'), 'default')}
      {plan.cheaper
        ? button(plan.cheaper.quantity, t('order.more', { quantity: format.number(plan.cheaper.quantity) }), 'filled')
        : null}
    </>
  );
}

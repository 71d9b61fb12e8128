import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useSignedIn } from '@/api/useMe';
import { useRenewalReason } from '@/features/ordering/components/RenewalStatus';
import type { Contract, Renewal } from '@/features/ordering/types';
import { useMessages } from '@/i18n/catalogue';
import { order } from '../messages';
import classes from './ContractCard.module.css';

/** The renewal button while the window is open, else the reason why there is none, with the way to the open order. */
export function RenewalAction({ contract, renewal }: { contract: Contract; renewal: Renewal }) {
  const t = useMessages(order);
  const me = useSignedIn();
  const reason = useRenewalReason(renewal, me.today);
  return (
    <div className={classes.action}>
      {renewal.canApply ? (
        <Button
          renderRoot={(props) => <Link to="/contracts/$id/renew" params={{ id: contract.id } as never} {...props} />}
        >
          {t('renew.button')}
        </Button>
      ) : (
        <span className="muted">{reason}</span>
      )}
      {renewal.openOrderId ? (
        <Link to="/orders/$id" params={{ id: renewal.openOrderId } as never}>
          {t('renew.see')}
        </Link>
      ) : null}
    </div>
  );
}

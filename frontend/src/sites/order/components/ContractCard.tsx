import { Link } from '@tanstack/react-router';
import { useSignedIn } from '@/api/useMe';
import { ContractTerms } from '@/features/ordering/components/ContractTerms';
import { RenewalDates } from '@/features/ordering/components/RenewalStatus';
import { ordering } from '@/features/ordering/messages';
import type { Contract } from '@/features/ordering/types';
import { useMessages } from '@/i18n/catalogue';
import { Panel } from '@/ui/Panel';
import { order } from '../messages';
import classes from './ContractCard.module.css';
import { RenewalAction } from './RenewalAction';

interface Props {
  contract: Contract;
  /** Whether the contract's own page shows it, to which nothing has to lead. */
  own?: boolean;
}

/** A contract: its terms with their seats, its renewal window with what can be done now. */
export function ContractCard({ contract, own = false }: Props) {
  const t = useMessages(order);
  const words = useMessages(ordering);
  const me = useSignedIn();
  return (
    <Panel
      title={own ? words('contract.terms') : `${words('contract.number')} ${contract.number}`}
      actions={
        own ? null : (
          <Link to="/contracts/$id" params={{ id: contract.id } as never}>
            {t('contract.open')}
          </Link>
        )
      }
    >
      <div className={classes.columns}>
        <ContractTerms contract={contract} />
        {contract.renewal ? (
          <div>
            <h3 className={classes.heading}>{words('renewal.title')}</h3>
            <RenewalDates renewal={contract.renewal} today={me.today} />
            <RenewalAction contract={contract} renewal={contract.renewal} />
          </div>
        ) : null}
      </div>
    </Panel>
  );
}

import { Button } from '@mantine/core';
import { IconChartLine, IconDatabasePlus, IconUserPlus } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useSignedIn } from '@/api/useMe';
import { additions } from '@/features/ordering/messages/additions';
import { openTerms } from '@/features/ordering/model';
import type { Contract } from '@/features/ordering/types';
import { useMessages } from '@/i18n/catalogue';

/** What can be done with a contract beside its renewal. */
export function ContractActions({ contract }: { contract: Contract }) {
  const t = useMessages(additions);
  const me = useSignedIn();
  const adds = openTerms(contract, me.today).length > 0;
  const to = (path: string) => ({ to: path, params: { id: contract.id } }) as never;
  return (
    <>
      <Button
        variant="default"
        leftSection={<IconChartLine size={16} />}
        renderRoot={(props) => <Link to="/compare" search={{ contract: contract.id } as never} {...props} />}
      >
        {t('contract.compare')}
      </Button>
      {adds ? (
        <>
          <Button
            variant="default"
            leftSection={<IconDatabasePlus size={16} />}
            renderRoot={(props) => <Link {...(to('/contracts/$id/add-disk') as object)} {...props} />}
          >
            {t('disk.button')}
          </Button>
          <Button
            leftSection={<IconUserPlus size={16} />}
            renderRoot={(props) => <Link {...(to('/contracts/$id/add-ids') as object)} {...props} />}
          >
            {t('seats.button')}
          </Button>
        </>
      ) : null}
    </>
  );
}

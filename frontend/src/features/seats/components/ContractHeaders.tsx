import { Skeleton } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useMessages } from '@/i18n/catalogue';
import { useFormat } from '@/i18n/format';
import { ErrorState } from '@/ui/states/ErrorState';
import { workspaceQuery } from '../api';
import { homeMessages } from '../messages/home';
import type { Workspace } from '../types';
import classes from './seats.module.css';
import { NoTermCard, TermCard } from './TermCard';

export interface ContractHeadersProps {
  workspaceId: string;
  /** People on the next roster at this moment, on the page that shows it. */
  nextAssigned?: number;
  /** The page says itself that there is no next term. */
  noNextIsTold?: boolean;
}

/** Running and next term side by side; one below the other on a phone. */
export function ContractHeaders({ workspaceId, ...rest }: ContractHeadersProps) {
  const { data, error, refetch } = useQuery(workspaceQuery(workspaceId));
  if (error && !data) return <ErrorState error={error} onRetry={() => void refetch()} />;
  if (!data) return <Skeleton height={148} radius="md" mb="sm" />;
  return <Pair workspace={data} {...rest} />;
}

type PairProps = Omit<ContractHeadersProps, 'workspaceId'> & { workspace: Workspace };

function Pair({ workspace, nextAssigned, noNextIsTold }: PairProps) {
  const { running, next } = workspace;
  return (
    <div className={classes.pair}>
      {running ? <TermCard term={running} which="running" /> : <NoTermCard which="running" startsOn={next?.startsOn} />}
      {next ? (
        <TermCard term={next} which="next" assigned={nextAssigned} overIsTold={nextAssigned !== undefined} />
      ) : running && workspace.access !== 'moved' && !noNextIsTold ? (
        <NoTermCard which="next" />
      ) : null}
      <Disk workspace={workspace} />
    </div>
  );
}

/** Disk for company-made material: what the workspace may hold today, and how much of it was bought. */
function Disk({ workspace }: { workspace: Workspace }) {
  const t = useMessages(homeMessages);
  const format = useFormat();
  const { diskQuotaGib: quota, diskPurchasedGib: bought } = workspace;
  if (quota === undefined) return null;
  return (
    <p className={`${classes.disk} num`}>
      {t('disk')} <strong>{t('gib', { n: format.number(quota) })}</strong>
      {bought ? <span className="muted">{t('diskBought', { n: format.number(bought) })}</span> : null}
    </p>
  );
}

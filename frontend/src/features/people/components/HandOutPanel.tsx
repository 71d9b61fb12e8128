import { Button, Radio, Stack } from '@mantine/core';
import { IconPrinter } from '@tabler/icons-react';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useMessages } from '@/i18n/catalogue';
import { useFormat } from '@/i18n/format';
import { Panel } from '@/ui/Panel';
import { EmptyState } from '@/ui/states/EmptyState';
import { ProblemAlert } from '@/ui/states/ProblemAlert';
import { issueHandOut, peopleKeys } from '../api';
import { reachQuery } from '../first-passwords-api';
import type { Reached } from '../first-passwords-model';
import { handOutsMessages } from '../messages/hand-outs';
import type { HandOutItem } from '../types';
import { ChunkProgress } from './ChunkProgress';
import { useChunks } from './useChunks';

/** As the printed page lays them out. */
const SLIPS_PER_SHEET = 8;

export interface HandOutPanelProps {
  workspaceId: string;
  /** People picked in the list before coming here. */
  picked: string[];
  onIssued: (items: HandOutItem[]) => void;
}

/** For whom codes are issued: those picked in the list, or everyone without an address and without a password. */
export function HandOutPanel({ workspaceId, picked, onIssued }: HandOutPanelProps) {
  const t = useMessages(handOutsMessages);
  const format = useFormat();
  const client = useQueryClient();
  const [who, setWho] = useState(picked.length > 0 ? 'picked' : 'all');
  const chunks = useChunks(picked, (learnerIds) => issueHandOut(workspaceId, { learnerIds }));
  const issue = useMutation({
    mutationFn: async () =>
      who === 'picked' ? chunks.run() : [await issueHandOut(workspaceId, { allWithoutMail: true })],
    onSuccess: (handOuts) => {
      void client.invalidateQueries({ queryKey: peopleKeys.learners(workspaceId) });
      const items = handOuts.flatMap((handOut) => handOut.items);
      if (items.length > 0) onIssued(items);
    },
  });
  const reach = useQuery(reachQuery(workspaceId));
  // Without a count the button still works: the server knows whom it is for.
  const all = reach.data?.everybody ? reach.data.paper : undefined;
  const count = who === 'picked' ? picked.length : all;
  const nobody = count === 0 || issue.data?.every((handOut) => handOut.items.length === 0);
  return (
    <Panel title={t('chooseTitle')}>
      <Stack gap="md" align="flex-start">
        {picked.length > 0 ? (
          <Radio.Group value={who} onChange={setWho} aria-label={t('chooseTitle')}>
            <Stack gap={8}>
              <Radio value="picked" label={t('picked', { n: format.number(picked.length) })} />
              <Radio value="all" label={t('allWithoutMail')} />
            </Stack>
          </Radio.Group>
        ) : (
          <strong>{t('allWithoutMail')}</strong>
        )}
        <div role="status" className="num">
          {count === undefined ? (
            <span className="muted">{reach.isPending ? t('counting') : <AtLeast reached={reach.data} />}</span>
          ) : count > 0 ? (
            t('reached', { n: format.number(count), sheets: format.number(Math.ceil(count / SLIPS_PER_SHEET)) })
          ) : null}
        </div>
        {nobody ? <EmptyState title={t('nobodyTitle')} hint={t('nobodyText')} /> : null}
        <ProblemAlert error={issue.error} />
        {who === 'picked' ? <ChunkProgress done={chunks.done} total={picked.length} /> : null}
        <div>
          <Button
            leftSection={<IconPrinter size={16} aria-hidden="true" />}
            loading={issue.isPending}
            disabled={count === 0}
            onClick={() => issue.mutate()}
          >
            {count ? t('issueFor', { n: format.number(count) }) : t('issue')}
          </Button>
          <div className="muted" style={{ marginTop: 6 }}>
            {t('issueNote')}
          </div>
        </div>
        <Link to="/learners">{t('pickOther')}</Link>
      </Stack>
    </Panel>
  );
}

/** Of a roster too long to be counted through: how many there are at least. */
function AtLeast({ reached }: { reached: Reached | undefined }) {
  const t = useMessages(handOutsMessages);
  const format = useFormat();
  return reached ? t('reachedAtLeast', { n: format.number(reached.paper) }) : null;
}

import { Button, Radio, Stack } from '@mantine/core';
import { IconPrinter } from '@tabler/icons-react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useMessages } from '@/i18n/catalogue';
import { useFormat } from '@/i18n/format';
import { Panel } from '@/ui/Panel';
import { EmptyState } from '@/ui/states/EmptyState';
import { ProblemAlert } from '@/ui/states/ProblemAlert';
import { type HandOut, issueHandOut, peopleKeys } from '../api';
import { handOutsMessages } from '../messages/hand-outs';

export interface HandOutPanelProps {
  workspaceId: string;
  /** People picked in the list before coming here. */
  picked: string[];
  onIssued: (handOut: HandOut) => void;
}

/** For whom codes are issued: those picked in the list, or everyone without an address and without a password. */
export function HandOutPanel({ workspaceId, picked, onIssued }: HandOutPanelProps) {
  const t = useMessages(handOutsMessages);
  const format = useFormat();
  const client = useQueryClient();
  const [who, setWho] = useState(picked.length > 0 ? 'picked' : 'all');
  const issue = useMutation({
    mutationFn: () => issueHandOut(workspaceId, who === 'picked' ? { learnerIds: picked } : { allWithoutMail: true }),
    onSuccess: (handOut) => {
      void client.invalidateQueries({ queryKey: peopleKeys.learners(workspaceId) });
      if (handOut.items.length > 0) onIssued(handOut);
    },
  });
  const nobody = issue.data?.items.length === 0;
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
        <Link to="/learners">{t('pickOther')}</Link>
        <ProblemAlert error={issue.error} />
        {nobody ? <EmptyState title={t('nobodyTitle')} hint={t('nobodyText')} /> : null}
        <div>
          <Button
            leftSection={<IconPrinter size={16} aria-hidden="true" />}
            loading={issue.isPending}
            onClick={() => issue.mutate()}
          >
            {t('issue')}
          </Button>
          <div className="muted" style={{ marginTop: 6 }}>
            {t('issueNote')}
          </div>
        </div>
      </Stack>
    </Panel>
  );
}

import '@/ui/theme/styles.forms';
import { Alert, Button, Group, NativeSelect, Stack, TextInput } from '@mantine/core';
import { IconKey } from '@tabler/icons-react';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useMessages } from '@/i18n/catalogue';
import { common } from '@/i18n/common';
import { useFormat } from '@/i18n/format';
import { CopyButton } from '@/ui/CopyButton';
import { Panel } from '@/ui/Panel';
import { ErrorState } from '@/ui/states/ErrorState';
import { ProblemAlert } from '@/ui/states/ProblemAlert';
import { makeScimToken, scimQuery } from '../api';
import { scimWords } from '../messages/scim';
import { ScimTokens } from './ScimTokens';

/** The address and the tokens by which Entra ID, Okta and the like keep people and departments (SCIM 2.0). */
export function ScimCard({ workspaceId }: { workspaceId: string }) {
  const t = useMessages(scimWords);
  const say = useMessages(common);
  const client = useQueryClient();
  const query = useQuery(scimQuery(workspaceId));
  const again = () => client.invalidateQueries({ queryKey: scimQuery(workspaceId).queryKey });
  return (
    <Panel title={t('title')}>
      {query.error ? <ErrorState error={query.error} onRetry={() => void query.refetch()} /> : null}
      {query.isPending ? (
        <p className="muted" role="status">
          {say('list.loading')}
        </p>
      ) : null}
      {query.data ? (
        <Stack gap="sm">
          <p className="muted" style={{ margin: 0 }}>
            {t('lead')}
          </p>
          {query.data.waiting > 0 ? <Waiting count={query.data.waiting} /> : null}
          <section aria-label={t('address')}>
            <div>{t('address')}</div>
            <Group gap="sm">
              <code style={{ overflowWrap: 'anywhere' }}>{query.data.address}</code>
              <CopyButton value={query.data.address} />
            </Group>
          </section>
          <MakeToken
            workspaceId={workspaceId}
            full={query.data.tokens.filter((token) => !token.expired).length >= query.data.mostTokens}
            onMade={again}
          />
          <ScimTokens workspaceId={workspaceId} tokens={query.data.tokens} onRevoked={again} />
        </Stack>
      ) : null}
    </Panel>
  );
}

function Waiting({ count }: { count: number }) {
  const t = useMessages(scimWords);
  const format = useFormat();
  return (
    <Alert color="yellow" role="status" title={t('waiting', { count: format.number(count) })}>
      <Stack gap="xs" align="flex-start">
        <span>{t('waitingBody')}</span>
        <Link to="/learners" search={{ state: 'waiting' } as never}>
          {t('waitingLink')}
        </Link>
      </Stack>
    </Alert>
  );
}

/** The lives of a token that are offered, in days. */
const LIVES = ['90', '180', '365', '730'] as const;

function MakeToken(props: { workspaceId: string; full: boolean; onMade: () => Promise<void> }) {
  const t = useMessages(scimWords);
  const [label, setLabel] = useState('');
  const [days, setDays] = useState<string>('365');
  const make = useMutation({
    mutationFn: () => makeScimToken(props.workspaceId, label, Number(days)),
    onSuccess: async () => {
      setLabel('');
      await props.onMade();
    },
  });
  return (
    <Stack gap="sm">
      <ProblemAlert error={make.error} />
      {make.data ? <Secret secret={make.data.secret} /> : null}
      <Group align="flex-end" gap="sm">
        <TextInput
          label={t('label')}
          placeholder={t('labelHint')}
          maxLength={80}
          value={label}
          onChange={(event) => setLabel(event.currentTarget.value)}
          style={{ flex: '1 1 220px', maxWidth: 360 }}
        />
        <NativeSelect
          label={t('days')}
          data={LIVES.map((value) => ({ value, label: t(`days.${value}`) }))}
          value={days}
          onChange={(event) => setDays(event.currentTarget.value)}
        />
        <Button
          variant="default"
          leftSection={<IconKey size={16} aria-hidden="true" />}
          loading={make.isPending}
          disabled={props.full}
          onClick={() => make.mutate()}
        >
          {t('make')}
        </Button>
      </Group>
      {props.full ? <span className="muted">{t('full')}</span> : null}
    </Stack>
  );
}

function Secret({ secret }: { secret: string }) {
  const t = useMessages(scimWords);
  return (
    <Alert color="yellow" role="status" title={t('secret')}>
      <Stack gap="xs">
        <code style={{ overflowWrap: 'anywhere' }}>{secret}</code>
        <Group gap="sm">
          <CopyButton value={secret} />
        </Group>
        <span>{t('once')}</span>
      </Stack>
    </Alert>
  );
}

import { Button, Group, Stack } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useMessages } from '@/i18n/catalogue';
import { useFormat } from '@/i18n/format';
import { ConfirmDialog } from '@/ui/ConfirmDialog';
import { DoneNote } from '@/ui/DoneNote';
import { revokeScimToken, type ScimToken } from '../api';
import { scimWords } from '../messages/scim';

interface Props {
  workspaceId: string;
  tokens: readonly ScimToken[];
  onRevoked: () => Promise<void>;
}

/** The tokens that were not revoked, with their last use. */
export function ScimTokens({ workspaceId, tokens, onRevoked }: Props) {
  const t = useMessages(scimWords);
  const [asked, setAsked] = useState<ScimToken>();
  const revoke = useMutation({
    mutationFn: (token: ScimToken) => revokeScimToken(workspaceId, token.id),
    onSuccess: async () => {
      setAsked(undefined);
      await onRevoked();
    },
  });
  const nameOf = (token?: ScimToken) => token?.label || t('unnamed');
  return (
    <section aria-label={t('list')}>
      {revoke.isSuccess ? <DoneNote onClose={() => revoke.reset()}>{t('revoked')}</DoneNote> : null}
      {tokens.length === 0 ? <span className="muted">{t('none')}</span> : null}
      <Stack gap="sm">
        {tokens.map((token) => (
          <Group key={token.id} justify="space-between" wrap="nowrap" align="flex-start">
            <TokenFacts token={token} name={nameOf(token)} />
            <Button
              variant="default"
              size="compact-sm"
              style={{ flex: 'none' }}
              aria-label={`${t('revoke')} ${nameOf(token)}`}
              onClick={() => setAsked(token)}
            >
              {t('revoke')}
            </Button>
          </Group>
        ))}
      </Stack>
      <ConfirmDialog
        opened={asked !== undefined}
        title={t('revokeTitle')}
        confirmLabel={t('revoke')}
        danger
        pending={revoke.isPending}
        error={revoke.error}
        onConfirm={() => asked && revoke.mutate(asked)}
        onClose={() => setAsked(undefined)}
      >
        {t('revokeBody', { label: nameOf(asked) })}
      </ConfirmDialog>
    </section>
  );
}

function TokenFacts({ token, name }: { token: ScimToken; name: string }) {
  const t = useMessages(scimWords);
  const format = useFormat();
  const until = format.date(token.expiresOn);
  return (
    <div>
      <div>{name}</div>
      <div className="muted">{token.expired ? t('expired', { date: until }) : t('expires', { date: until })}</div>
      <div className="muted">
        {token.lastUsedAt ? t('used', { date: format.dateTime(token.lastUsedAt) }) : t('unused')}
      </div>
      <div className="muted">{t('made', { date: format.dateTime(token.createdAt), name: token.createdBy })}</div>
    </div>
  );
}

import { Alert, Group, Stack } from '@mantine/core';
import { useMessages } from '@/i18n/catalogue';
import { CopyButton } from '@/ui/CopyButton';
import { webhookWords } from '../../messages/webhooks';

/** A secret, shown this once. */
export function SecretNote({ secret, rotated }: { secret: string; rotated?: boolean }) {
  const t = useMessages(webhookWords);
  return (
    <Alert color="yellow" role="status" title={t('secretTitle')} mb="md">
      <Stack gap="xs">
        <code style={{ overflowWrap: 'anywhere' }}>{secret}</code>
        <Group gap="sm">
          <CopyButton value={secret} />
        </Group>
        <span>{t('secretOnce')}</span>
        {rotated ? <span>{t('rotatedNote')}</span> : null}
      </Stack>
    </Alert>
  );
}

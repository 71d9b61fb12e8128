import { Alert, Button, Group } from '@mantine/core';
import { IconInfoCircle } from '@tabler/icons-react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { withdrawOrder } from '@/features/ordering/api';
import { ordering } from '@/features/ordering/messages';
import { additions } from '@/features/ordering/messages/additions';
import type { OpenOrder } from '@/features/ordering/types';
import { useMessages } from '@/i18n/catalogue';
import { ConfirmDialog } from '@/ui/ConfirmDialog';

const HINTS = ['draft', 'provisional', 'submitted', 'returned'] as const;
type Hint = (typeof HINTS)[number];

/** One open order per contract and kind: which one is in the way, what can be done with it, and the way out. */
export function OpenOrderNotice({ open }: { open: OpenOrder }) {
  const t = useMessages(additions);
  const words = useMessages(ordering);
  const client = useQueryClient();
  const [asked, setAsked] = useState(false);
  const withdraw = useMutation({
    mutationFn: () => withdrawOrder(open),
    onSuccess: async () => {
      setAsked(false);
      await Promise.all([
        client.invalidateQueries({ queryKey: ['contracts'] }),
        client.invalidateQueries({ queryKey: ['orders'] }),
      ]);
    },
  });
  const hint = HINTS.find((state) => state === open.state);
  const facts = {
    number: open.number,
    kind: words(`order.kind.${open.kind}`),
    state: words(`order.state.${open.state}`),
  };
  return (
    <Alert color="yellow" mb="md" icon={<IconInfoCircle size={18} />} title={t('open.title')}>
      <p style={{ margin: '0 0 8px' }}>
        {t('open.body', facts)} {hint ? t(`open.hint.${hint as Hint}`) : null}
      </p>
      <Group gap="sm">
        <Button
          size="compact-md"
          variant="default"
          renderRoot={(props) => <Link to="/orders/$id" params={{ id: open.id } as never} {...props} />}
        >
          {t('open.see', { number: open.number })}
        </Button>
        <Button size="compact-md" variant="default" onClick={() => setAsked(true)}>
          {t('open.withdraw')}
        </Button>
      </Group>
      <ConfirmDialog
        opened={asked}
        title={t('open.withdrawTitle', { number: open.number })}
        confirmLabel={t('open.withdraw')}
        danger
        pending={withdraw.isPending}
        error={withdraw.error}
        onConfirm={() => withdraw.mutate()}
        onClose={() => {
          setAsked(false);
          withdraw.reset();
        }}
      >
        {t('open.withdrawBody', { number: open.number })}
      </ConfirmDialog>
    </Alert>
  );
}

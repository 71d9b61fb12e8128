import { Button, Group } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useSignedIn } from '@/api/useMe';
import { useMessages } from '@/i18n/catalogue';
import { useFormat } from '@/i18n/format';
import { ConfirmDialog } from '@/ui/ConfirmDialog';
import { StateBadge } from '@/ui/StateBadge';
import { DataTable } from '@/ui/table/DataTable';
import { type TrainingAdmin, trainingAdminsQuery } from '../administrators-api';
import { administratorWords } from '../messages/administrators';

export interface AdministratorTableProps {
  workspaceId: string;
  canEdit: boolean;
  pending: boolean;
  error: unknown;
  onSendAgain: (one: TrainingAdmin) => void;
  onRemove: (one: TrainingAdmin) => void;
  /** Forgets the last refusal when the dialog is opened or closed. */
  onAsk: () => void;
}

/** Who administers the workspace, since when and last seen; invitations are sent again here, people removed. */
export function AdministratorTable(props: AdministratorTableProps) {
  const { workspaceId, canEdit, pending, error, onSendAgain, onRemove, onAsk } = props;
  const t = useMessages(administratorWords);
  const format = useFormat();
  const me = useSignedIn();
  const query = useQuery(trainingAdminsQuery(workspaceId));
  const [asked, setAsked] = useState<TrainingAdmin>();
  // Gone from the list: the dialog has done its work.
  const asking = query.data?.find((one) => one.id === asked?.id);
  const ask = (one?: TrainingAdmin) => {
    onAsk();
    setAsked(one);
  };
  const own = (one: TrainingAdmin) => one.id === me.accountId;
  return (
    <>
      <DataTable
        label={t('list')}
        rows={query.data}
        rowKey={(one) => one.id}
        error={query.error}
        onRetry={() => void query.refetch()}
        columns={[
          {
            key: 'name',
            header: t('columns.name'),
            card: 'title',
            cell: (one) => (
              <>
                <b>{one.name}</b>
                {own(one) ? <span className="muted">{t('you')}</span> : null}
              </>
            ),
          },
          { key: 'email', header: t('columns.email'), cell: (one) => one.email ?? '' },
          { key: 'loginId', header: t('columns.loginId'), cell: (one) => one.loginId },
          {
            key: 'state',
            header: t('columns.state'),
            card: 'badge',
            cell: (one) => (
              <StateBadge tone={one.state === 'active' ? 'success' : 'warning'}>{t(`state.${one.state}`)}</StateBadge>
            ),
          },
          {
            key: 'lastLogin',
            header: t('columns.lastLogin'),
            cell: (one) => {
              if (one.lastLoginAt) return format.dateTime(one.lastLoginAt);
              const text = one.state === 'invited' ? t('invitedOn', { at: format.dateTime(one.since) }) : t('never');
              return <span className="muted">{text}</span>;
            },
          },
        ]}
        rowAction={(one) =>
          canEdit && !own(one) ? (
            <Group gap="xs" justify="flex-end" wrap="nowrap">
              {one.state === 'invited' ? (
                <Button
                  variant="default"
                  size="compact-sm"
                  aria-label={`${t('again')} ${one.name}`}
                  disabled={pending}
                  onClick={() => onSendAgain(one)}
                >
                  {t('again')}
                </Button>
              ) : null}
              <Button
                variant="default"
                c="red.9"
                size="compact-sm"
                aria-label={`${t('remove')} ${one.name}`}
                disabled={pending}
                onClick={() => ask(one)}
              >
                {t('remove')}
              </Button>
            </Group>
          ) : null
        }
      />
      <ConfirmDialog
        opened={asking !== undefined}
        title={t('remove.title', { name: asking?.name ?? '' })}
        confirmLabel={t('remove')}
        danger
        pending={pending}
        error={error}
        onConfirm={() => asking && onRemove(asking)}
        onClose={() => ask()}
      >
        {asking ? t(`remove.${asking.state}`, { name: asking.name }) : null}
      </ConfirmDialog>
    </>
  );
}

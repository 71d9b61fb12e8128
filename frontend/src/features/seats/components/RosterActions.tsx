import { Button } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useMessages } from '@/i18n/catalogue';
import { useFormat } from '@/i18n/format';
import { ConfirmDialog } from '@/ui/ConfirmDialog';
import { Note } from '@/ui/Note';
import { confirmNextRoster, reopenNextRoster } from '../api';
import { rosterMessages } from '../messages/roster';
import type { NextRoster } from '../types';

export interface RosterActionsProps {
  workspaceId: string;
  roster: NextRoster;
  confirmed: boolean;
  readOnly: boolean;
  onDone: (text: string) => void;
}

/** Where the roster stands, and the one step that is left: confirming it, or taking the confirmation back. */
export function RosterActions({ workspaceId, roster, confirmed, readOnly, onDone }: RosterActionsProps) {
  const t = useMessages(rosterMessages);
  const format = useFormat();
  const client = useQueryClient();
  const [asking, setAsking] = useState(false);
  const act = useMutation({
    mutationFn: () => (confirmed ? reopenNextRoster(workspaceId) : confirmNextRoster(workspaceId)),
    onSuccess: async () => {
      await client.invalidateQueries({ queryKey: ['workspace', workspaceId] });
      setAsking(false);
      onDone(t(confirmed ? 'reopened' : 'confirmed'));
    },
  });
  const over = Math.max(roster.over, 0);
  const { counts } = roster;
  const start = format.date(roster.term.startsOn, { weekday: true });
  return (
    <>
      <Standing confirmed={confirmed} over={over} left={roster.purchased - roster.term.assigned} start={start}>
        {readOnly ? null : (
          <Button
            variant={confirmed ? 'default' : 'filled'}
            disabled={!confirmed && over > 0}
            title={!confirmed && over > 0 ? t('confirmWhyNot') : undefined}
            onClick={() => setAsking(true)}
          >
            {t(confirmed ? 'reopen' : 'confirm')}
          </Button>
        )}
      </Standing>
      <ConfirmDialog
        opened={asking}
        title={t(confirmed ? 'reopenTitle' : 'confirmTitle')}
        confirmLabel={t(confirmed ? 'reopen' : 'confirm')}
        pending={act.isPending}
        error={act.error}
        onConfirm={() => act.mutate()}
        onClose={() => setAsking(false)}
      >
        {confirmed ? (
          t('reopenText')
        ) : (
          <>
            <p style={{ marginTop: 0 }}>
              {t('confirmText', {
                stay: format.number(counts.stay + counts.changed),
                join: format.number(counts.join),
                leave: format.number(counts.leave),
              })}
            </p>
            <p style={{ marginBottom: 0 }}>{t('confirmAfter', { date: start })}</p>
          </>
        )}
      </ConfirmDialog>
    </>
  );
}

interface StandingProps {
  confirmed: boolean;
  over: number;
  left: number;
  start: string;
  children: React.ReactNode;
}

function Standing({ confirmed, over, left, start, children }: StandingProps) {
  const t = useMessages(rosterMessages);
  const format = useFormat();
  const bad = over > 0;
  return (
    <Note
      role="status"
      tone={bad ? 'danger' : confirmed ? 'success' : 'info'}
      title={
        bad
          ? t('over', { n: format.number(over) })
          : confirmed
            ? t('confirmedTitle')
            : t('within', { n: format.number(Math.max(0, left)) })
      }
    >
      <div
        style={{ display: 'flex', flexWrap: 'wrap', gap: 12, alignItems: 'center', justifyContent: 'space-between' }}
      >
        <span>{bad ? t('overText') : confirmed ? t('confirmedText', { date: start }) : t('confirmHint')}</span>
        {children}
      </div>
    </Note>
  );
}

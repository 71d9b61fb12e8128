import { Skeleton } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useMessages, usePick } from '@/i18n/catalogue';
import { useFormat } from '@/i18n/format';
import { useLabels } from '@/i18n/labels';
import { ConfirmDialog } from '@/ui/ConfirmDialog';
import { settingsMessages } from '../messages/settings';
import { copyPreviewQuery, copySettings, type SettingTerm, settingsKey } from '../settings-api';
import classes from './settings.module.css';

const SHOWN = 50;

export interface CopyDialogProps {
  workspaceId: string;
  term: SettingTerm;
  onClose: () => void;
  onDone: (text: string) => void;
}

/** Shows what copying the former term's settings does, and what it leaves behind, before it is done. */
export function CopyDialog({ workspaceId, term, onClose, onDone }: CopyDialogProps) {
  const t = useMessages(settingsMessages);
  const label = useLabels(settingsMessages);
  const pick = usePick();
  const format = useFormat();
  const client = useQueryClient();
  const preview = useQuery(copyPreviewQuery(workspaceId, term));
  const copy = useMutation({
    mutationFn: (seen: { revision: number }) => copySettings(workspaceId, term, seen),
    onSuccess: async (done) => {
      await client.invalidateQueries({ queryKey: settingsKey(workspaceId) });
      onDone(t('copy.done', { n: done.copied }));
    },
  });
  const { data } = preview;
  const days = (from: string, to: string) => format.range(format.date(from), format.date(to));
  return (
    <ConfirmDialog
      opened
      title={t('copy.title')}
      confirmLabel={t('copy.confirm', { n: data?.copied ?? 0 })}
      pending={copy.isPending}
      disabled={!data || data.copied === 0}
      error={copy.error ?? preview.error}
      onConfirm={() => data && copy.mutate(data)}
      onClose={onClose}
    >
      {preview.isPending ? <Skeleton height={90} /> : null}
      {data ? (
        <>
          <p style={{ marginTop: 0 }}>
            {data.copied > 0
              ? t('copy.text', {
                  n: data.copied,
                  from: days(data.fromStartsOn, data.fromEndsOn),
                  to: days(data.toStartsOn, data.toEndsOn),
                })
              : t('copy.nothing')}
          </p>
          {data.dropped > 0 ? <b>{t('copy.dropped', { n: data.dropped })}</b> : null}
          <ul className={classes.dropped}>
            {data.named.slice(0, SHOWN).map(({ setting, reason }) => (
              <li key={`${setting.rule.id} ${reason}`}>
                {pick(setting.courseTitleJa, setting.courseTitleEn)}（{setting.rule.target.path.at(-1) ?? t('everyone')}
                ）<div className="muted">{label('dropped', reason)}</div>
              </li>
            ))}
          </ul>
          {data.dropped > SHOWN ? <p className="muted">{t('copy.more', { n: data.dropped - SHOWN })}</p> : null}
        </>
      ) : null}
    </ConfirmDialog>
  );
}

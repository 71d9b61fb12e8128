import { Button } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { problemOf } from '@/api/problem';
import { useMessages, usePick } from '@/i18n/catalogue';
import { useFormat } from '@/i18n/format';
import { Note } from '@/ui/Note';
import { settingsMessages } from '../messages/settings';
import {
  type CourseState,
  putSettings,
  type SettingRow,
  type SettingTable,
  type SettingTerm,
  settingsKey,
  settingTableQuery,
  showOnly,
} from '../settings-api';
import { changeOf, type Draft } from '../settings-model';
import { ChangeDialog } from './ChangeDialog';
import { ChangedNote } from './ChangedNote';
import { OnlyDialog } from './OnlyDialog';
import { SettingsTable } from './SettingsTable';
import classes from './settings.module.css';
import { WhyDialog } from './WhyDialog';

export interface CourseSettingsProps {
  workspaceId: string;
  term: SettingTerm;
  /** `everyone`, a department's id or a person's. */
  target: string;
  targetName: string;
  isAdministrator: boolean;
  onDone: (text: string) => void;
}

/** A dialog keeps what was seen when it was opened: whoever presses the button agrees to replace that, and nothing newer. */
type Asking = { what: 'change' | 'only'; seen: SettingTable; before?: SettingTable } | { what: 'why'; row: SettingRow };

/** The courses for one target: looked through, ticked, set together. */
export function CourseSettings(props: CourseSettingsProps) {
  const { workspaceId, term, target, targetName, isAdministrator, onDone } = props;
  const t = useMessages(settingsMessages);
  const pick = usePick();
  const format = useFormat();
  const client = useQueryClient();
  const query = useQuery(settingTableQuery(workspaceId, term, target));
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set());
  const [asking, setAsking] = useState<Asking>();
  const { data } = query;
  const seen = asking && asking.what !== 'why' ? asking.seen : data;
  const before = asking && asking.what !== 'why' ? asking.before : undefined;
  const rows = (seen?.rows ?? []).filter((row) => selected.has(row.courseId));
  const ids = rows.map((row) => row.courseId);
  const place = { ws: workspaceId, term, target, revision: seen?.revision ?? 0 };
  const renew = () => client.invalidateQueries({ queryKey: settingsKey(workspaceId) });
  const settle = async (text: string) => {
    await renew();
    setAsking(undefined);
    setSelected(new Set());
    onDone(text);
  };
  // Somebody else was faster: what changed is shown, and asked about again.
  const refused = async (error: unknown) => {
    if (problemOf(error).status !== 412) return void renew();
    await renew();
    const now = await client.fetchQuery({ ...settingTableQuery(workspaceId, term, target), staleTime: 0 });
    setAsking((open) =>
      open && open.what !== 'why' ? { ...open, before: open.before ?? open.seen, seen: now } : open,
    );
  };
  const change = useMutation({
    mutationFn: (draft: Draft) => putSettings(place, ids, changeOf(draft, isAdministrator)),
    onSuccess: (_, { state }) => {
      const words = { target: targetName, n: ids.length };
      return settle(
        state === '' ? t('change.removed', words) : t('change.done', { ...words, state: t(`states.${state}`) }),
      );
    },
    onError: refused,
  });
  const only = useMutation({
    mutationFn: (state: CourseState | undefined) => showOnly(place, ids, state),
    onSuccess: ({ shown, exceptions }) =>
      settle(
        [
          t('only.done', { target: targetName, n: shown }),
          exceptions > 0 ? t('only.exceptions', { n: exceptions }) : '',
        ]
          .filter(Boolean)
          .join(' '),
      ),
    onError: refused,
  });
  const open = (what: 'change' | 'only') => {
    if (!data) return;
    change.reset();
    only.reset();
    setAsking({ what, seen: data });
  };
  const close = () => setAsking(undefined);
  const told = before && seen ? <ChangedNote before={before} now={seen} /> : null;
  const failure = (error: unknown) => (told && problemOf(error).status === 412 ? undefined : error);
  const mayWrite = data?.term.writable === true && (isAdministrator || target !== 'everyone');
  const title = (row: SettingRow) => pick(row.courseTitleJa, row.courseTitleEn);
  return (
    <div>
      <div className={classes.head}>
        <h2>{t('for', { target: targetName })}</h2>
        {data ? (
          <span className="muted num">
            {t('termDays', { days: format.range(format.date(data.term.startsOn), format.date(data.term.endsOn)) })}
          </span>
        ) : null}
      </div>
      {data && !data.term.writable ? (
        <div className={classes.note}>
          <Note tone="info">{t('readOnly')}</Note>
        </div>
      ) : null}
      {data?.term.writable && !mayWrite ? (
        <div className={classes.note}>
          <Note tone="info">{t('supervisorEveryone')}</Note>
        </div>
      ) : null}
      {ids.length > 0 ? (
        <div className={classes.bar}>
          <b className="num">{t('selected', { n: ids.length })}</b>
          <Button size="compact-sm" onClick={() => open('change')}>
            {t('change')}
          </Button>
          {isAdministrator ? (
            <Button size="compact-sm" variant="default" onClick={() => open('only')}>
              {t('only')}
            </Button>
          ) : null}
          <Button size="compact-sm" variant="default" onClick={() => setSelected(new Set())}>
            {t('clearSelection')}
          </Button>
        </div>
      ) : null}
      <SettingsTable
        rows={data?.rows}
        error={query.error}
        onRetry={() => void query.refetch()}
        stale={query.isPlaceholderData}
        selection={
          mayWrite
            ? {
                selected,
                onChange: setSelected,
                may: (row) => isAdministrator || row.openToSupervisors || Boolean(row.added),
                nameOf: title,
              }
            : undefined
        }
        onWhy={(row) => setAsking({ what: 'why', row })}
      />
      {asking?.what === 'change' && data ? (
        <ChangeDialog
          rows={rows}
          isAdministrator={isAdministrator}
          term={data.term}
          pending={change.isPending}
          error={failure(change.error)}
          note={told}
          onSave={change.mutate}
          onClose={close}
        />
      ) : null}
      {asking?.what === 'only' && data ? (
        <OnlyDialog
          target={targetName}
          shown={ids.length}
          hidden={asking.seen.rows.length - ids.length}
          pending={only.isPending}
          error={failure(only.error)}
          note={told}
          onConfirm={only.mutate}
          onClose={close}
        />
      ) : null}
      {asking?.what === 'why' ? <WhyDialog row={asking.row} target={targetName} onClose={close} /> : null}
    </div>
  );
}

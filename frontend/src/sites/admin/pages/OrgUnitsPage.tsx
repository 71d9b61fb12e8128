import { Button, Skeleton, TextInput } from '@mantine/core';
import { IconPlus, IconSearch, IconUpload } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { useCallback, useMemo, useState } from 'react';
import { OrgDetail } from '@/features/people/components/OrgDetail';
import { OrgEditor, type OrgTask } from '@/features/people/components/OrgEditor';
import { useTreeUnits } from '@/features/people/components/OrgFilter';
import { orgsMessages } from '@/features/people/messages/orgs';
import { orgUnitsQuery } from '@/features/people/org-api';
import { matchUnits } from '@/features/people/org-model';
import { useMessages } from '@/i18n/catalogue';
import { useFormat } from '@/i18n/format';
import { DoneNote } from '@/ui/DoneNote';
import { OrgTree } from '@/ui/OrgTree/OrgTree';
import { PageHeader } from '@/ui/PageHeader';
import { EmptyState, NoMatchState } from '@/ui/states/EmptyState';
import { ErrorState } from '@/ui/states/ErrorState';
import { useWorkspace } from '../useWorkspace';
import classes from './orgs.module.css';

export function OrgUnitsPage() {
  const t = useMessages(orgsMessages);
  const format = useFormat();
  const { workspaceId, canEdit, isAdministrator } = useWorkspace();
  const navigate = useNavigate();
  const { unit: selected, asOf } = useSearch({ strict: false }) as { unit?: string; asOf?: string };
  const { data, error, refetch } = useQuery(orgUnitsQuery(workspaceId, { asOf }));
  const { forest, shown } = useTreeUnits(data);
  const [words, setWords] = useState('');
  const [task, setTask] = useState<{ task: OrgTask; root?: boolean } | undefined>();
  const [note, setNote] = useState<string | undefined>();
  const only = useMemo(() => matchUnits(forest, words), [forest, words]);
  const pick = useCallback(
    (unit: string | undefined) => void navigate({ to: '.', search: { unit, asOf } as never, replace: true }),
    [navigate, asOf],
  );
  const countOn = (day: string) =>
    void navigate({ to: '.', search: { unit: selected, asOf: day || undefined } as never, replace: true });
  const unit = selected ? forest.nodes.get(selected)?.unit : undefined;
  if (error && !data) return <ErrorState error={error} onRetry={() => void refetch()} />;
  return (
    <>
      <PageHeader
        title={t(isAdministrator ? 'title' : 'titleRead')}
        crumbs={isAdministrator ? [{ label: t('group') }] : undefined}
        actions={
          canEdit ? (
            <>
              <Button component={Link} to="/org-units/import" variant="default" leftSection={<IconUpload size={16} />}>
                {t('importFile')}
              </Button>
              <Button leftSection={<IconPlus size={16} />} onClick={() => setTask({ task: 'add', root: true })}>
                {t('add')}
              </Button>
            </>
          ) : null
        }
      />
      {note ? <DoneNote onClose={() => setNote(undefined)}>{note}</DoneNote> : null}
      {data ? null : <Skeleton height={420} radius="md" />}
      {data?.length === 0 ? (
        <div className={classes.box}>
          <EmptyState title={t('emptyTitle')} hint={t('emptyText')} />
        </div>
      ) : null}
      {data && data.length > 0 ? (
        <div className={classes.split}>
          <section className={classes.side} aria-label={t('tree')}>
            <div className={classes.find}>
              <TextInput
                aria-label={t('filter')}
                placeholder={t('filter')}
                leftSection={<IconSearch size={16} aria-hidden="true" />}
                value={words}
                onChange={(event) => setWords(event.currentTarget.value)}
              />
              <span className="muted num">{t('count', { n: format.number(data.length) })}</span>
            </div>
            <TextInput
              type="date"
              size="xs"
              mb="xs"
              label={t('asOf')}
              description={t('asOfHint')}
              value={asOf ?? ''}
              onChange={(event) => countOn(event.currentTarget.value)}
            />
            {only?.size === 0 ? <NoMatchState /> : null}
            <OrgTree
              label={t('tree')}
              roots={forest.roots}
              units={shown}
              selected={selected}
              onSelect={pick}
              only={only}
            />
            <p className={`${classes.keys} muted`}>{t('keys')}</p>
          </section>
          <OrgDetail unit={unit} canEdit={canEdit} onTask={(next) => setTask({ task: next })} />
        </div>
      ) : null}
      {task ? (
        <OrgEditor
          task={task.task}
          workspaceId={workspaceId}
          forest={forest}
          unit={task.root ? undefined : unit}
          onClose={() => setTask(undefined)}
          onDone={(text, id) => {
            setTask(undefined);
            setNote(text);
            pick(id);
          }}
        />
      ) : null}
    </>
  );
}

import { Button, NativeSelect } from '@mantine/core';
import { IconCopy } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useCallback, useState } from 'react';
import { CopyDialog } from '@/features/courses/components/CopyDialog';
import { CourseSettings } from '@/features/courses/components/CourseSettings';
import { settingsMessages } from '@/features/courses/messages/settings';
import type { SettingTerm } from '@/features/courses/settings-api';
import { classesQuery, classQuery } from '@/features/learning/classes-api';
import { learnerQueryOptions } from '@/features/people/api';
import { OrgFilter } from '@/features/people/components/OrgFilter';
import { PersonPicker } from '@/features/people/components/PersonPicker';
import { orgUnitsQuery } from '@/features/people/org-api';
import { useMessages } from '@/i18n/catalogue';
import { orgPath } from '@/lib/org-path';
import { DoneNote } from '@/ui/DoneNote';
import { PageHeader } from '@/ui/PageHeader';
import { useWorkspace } from '../useWorkspace';
import classes from './pages.module.css';

const EVERYONE = 'everyone';
const isPerson = (target: string) => target.startsWith('lrn_');
const isClass = (target: string) => target.startsWith('cls_');

/** The name of a target, as a sentence uses it. */
function useTargetName(workspaceId: string, target: string, term: SettingTerm): string {
  const t = useMessages(settingsMessages);
  const person = useQuery({ ...learnerQueryOptions(workspaceId, target, term), enabled: isPerson(target) }).data;
  const one = useQuery({ ...classQuery(workspaceId, target), enabled: isClass(target) }).data;
  const units = useQuery(orgUnitsQuery(workspaceId, { term })).data;
  if (target === EVERYONE) return t('everyone');
  if (isPerson(target)) return person ? `${person.name} ${person.loginId}` : '…';
  if (isClass(target)) return one?.name ?? '…';
  const unit = units?.find((one) => one.id === target);
  return unit ? orgPath(unit.path) : '…';
}

/** コース設定: for whom on the left, the courses as they stand for them on the right. Target and term live in the address. */
export function CourseSettingsPage() {
  const t = useMessages(settingsMessages);
  const navigate = useNavigate();
  const { workspaceId, header, isAdministrator } = useWorkspace();
  const search = useSearch({ strict: false }) as { target?: string; term?: string };
  const target = search.target ?? EVERYONE;
  const term: SettingTerm = search.term === 'next' && header?.next ? 'next' : 'running';
  const [note, setNote] = useState<string>();
  const [copying, setCopying] = useState(false);
  // Before its roster is open, the next term has no people of its own: they are those of the running one.
  const roster = term === 'next' && header?.rosterOpen ? 'next' : 'running';
  const name = useTargetName(workspaceId, target, roster);
  const go = useCallback(
    (next: { target?: string; term?: string }) => {
      setNote(undefined);
      void navigate({ to: '.', search: next as never });
    },
    [navigate],
  );
  const inAddress = (id: string) => (id === EVERYONE ? undefined : id);
  const pick = useCallback((id: string) => go({ target: id || undefined, term: search.term }), [go, search.term]);
  const groups = useQuery({ ...classesQuery(workspaceId, term), enabled: isAdministrator }).data ?? [];
  const targets = (
    <>
      <OrgFilter
        workspaceId={workspaceId}
        term={roster}
        selected={target === EVERYONE || isPerson(target) || isClass(target) ? '' : target}
        allLabel={t('everyone')}
        onSelect={pick}
      />
      {isAdministrator && groups.length > 0 ? (
        <NativeSelect
          label={t('class')}
          px={14}
          value={isClass(target) ? target : ''}
          data={[{ value: '', label: t('classNone') }, ...groups.map(({ id, name }) => ({ value: id, label: name }))]}
          onChange={(event) => pick(event.currentTarget.value)}
        />
      ) : null}
      <h3 className={classes.sideTitle}>{t('person')}</h3>
      <PersonPicker
        workspaceId={workspaceId}
        term={roster}
        selected={target}
        label={t('personSearch')}
        words={{ none: t('personNone'), more: t('personMore') }}
        onPick={pick}
      />
    </>
  );
  return (
    <>
      <PageHeader
        title={t(isAdministrator ? 'title' : 'titleRead')}
        lead={t(isAdministrator ? 'lead' : 'leadSupervisor')}
        crumbs={isAdministrator ? [{ label: t('group') }] : undefined}
        actions={
          <>
            {header?.next ? (
              <NativeSelect
                aria-label={t('term')}
                value={term}
                data={(['running', 'next'] as const).map((value) => ({ value, label: t(`terms.${value}`) }))}
                onChange={(event) => go({ target: inAddress(target), term: event.currentTarget.value })}
              />
            ) : null}
            {isAdministrator && !header?.readOnly ? (
              <Button
                variant="default"
                leftSection={<IconCopy size={16} aria-hidden="true" />}
                onClick={() => setCopying(true)}
              >
                {t('copy')}
              </Button>
            ) : null}
          </>
        }
      />
      {note ? <DoneNote onClose={() => setNote(undefined)}>{note}</DoneNote> : null}
      <div className={classes.split}>
        <aside className={classes.side} aria-label={t('targets')}>
          <h2>{t('targets')}</h2>
          <div>{targets}</div>
        </aside>
        <details className={classes.fold}>
          <summary>{t('showTargets')}</summary>
          <div>{targets}</div>
        </details>
        <CourseSettings
          key={`${target} ${term}`}
          workspaceId={workspaceId}
          term={term}
          target={target}
          targetName={name}
          isAdministrator={isAdministrator}
          onDone={setNote}
        />
      </div>
      {copying ? (
        <CopyDialog
          workspaceId={workspaceId}
          term={term}
          onClose={() => setCopying(false)}
          onDone={(text) => {
            setCopying(false);
            setNote(text);
          }}
        />
      ) : null}
    </>
  );
}

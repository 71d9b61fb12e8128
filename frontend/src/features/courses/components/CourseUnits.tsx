import { Button, Group, Skeleton } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useMessages, usePick } from '@/i18n/catalogue';
import { ConfirmDialog } from '@/ui/ConfirmDialog';
import { Panel } from '@/ui/Panel';
import { ErrorState } from '@/ui/states/ErrorState';
import { DataTable } from '@/ui/table/DataTable';
import { units as catalogue } from '../messages/units';
import { type CourseUnit, courseUnitsQuery, removeUnit } from '../units-api';
import { ScormDialog } from './ScormDialog';
import { VideoDialog } from './VideoDialog';

/** The units of a course; SCORM packages and videos are added, replaced and taken out here. */
export function CourseUnits({ courseId, writes }: { courseId: string; writes: boolean }) {
  const t = useMessages(catalogue);
  const pick = usePick();
  const query = useQuery(courseUnitsQuery(courseId));
  const [dialog, setDialog] = useState<{ kind: 'scorm' | 'video'; unit?: CourseUnit }>();
  if (query.error) return <ErrorState error={query.error} onRetry={() => void query.refetch()} />;
  if (!query.data) return <Skeleton height={160} />;
  const Dialog = dialog?.kind === 'video' ? VideoDialog : ScormDialog;
  const add = writes ? (
    <Group gap="xs">
      <Button variant="default" onClick={() => setDialog({ kind: 'video' })}>
        {t('addVideo')}
      </Button>
      <Button variant="default" onClick={() => setDialog({ kind: 'scorm' })}>
        {t('add')}
      </Button>
    </Group>
  ) : null;
  return (
    <Panel title={t('title')} actions={add}>
      <p className="muted" style={{ marginTop: 0 }}>
        {t('lead')}
      </p>
      {query.data.length === 0 ? (
        <p>{t('none')}</p>
      ) : (
        <DataTable
          label={t('title')}
          rows={query.data}
          rowKey={(unit) => unit.id}
          columns={[
            { key: 'code', header: t('column.code'), cell: (unit) => <span className="num">{unit.code}</span> },
            {
              key: 'title',
              header: t('column.title'),
              card: 'title',
              cell: (unit) => pick(unit.titleJa, unit.titleEn),
            },
            { key: 'kind', header: t('column.kind'), cell: (unit) => <Kind unit={unit} /> },
            { key: 'weight', header: t('column.weight'), cell: (unit) => <span className="num">{unit.weight}</span> },
            {
              key: 'passing',
              header: t('column.passing'),
              cell: ({ passingScore }) =>
                typeof passingScore === 'number' ? t('passing.points', { n: passingScore }) : t('passing.none'),
            },
            {
              key: 'actions',
              header: t('column.actions'),
              cell: (unit) =>
                writes && (unit.kind === 'scorm' || unit.kind === 'video') ? (
                  <Actions
                    courseId={courseId}
                    unit={unit}
                    onChange={() => setDialog({ kind: unit.kind as 'scorm' | 'video', unit })}
                  />
                ) : null,
            },
          ]}
        />
      )}
      {dialog ? (
        <Dialog courseId={courseId} units={query.data} unit={dialog.unit} onClose={() => setDialog(undefined)} />
      ) : null}
    </Panel>
  );
}

/** What a unit is; of a test, how it is sat. */
function Kind({ unit }: { unit: CourseUnit }) {
  const t = useMessages(catalogue);
  const { test } = unit;
  const rules = test
    ? [
        test.askedCount < unit.questionCount
          ? t('test.drawn', { n: test.askedCount, of: unit.questionCount })
          : t('test.questions', { n: unit.questionCount }),
        test.timeLimitMinutes ? t('test.limit', { n: test.timeLimitMinutes }) : undefined,
        test.shuffleQuestions || test.shuffleChoices ? t('test.shuffled') : undefined,
      ].filter((rule) => rule !== undefined)
    : [];
  return (
    <>
      {t(`kind.${unit.kind}`)}
      {rules.length > 0 ? <div className="muted">{rules.join(t('test.join'))}</div> : null}
    </>
  );
}

function Actions({ courseId, unit, onChange }: { courseId: string; unit: CourseUnit; onChange: () => void }) {
  const t = useMessages(catalogue);
  const pick = usePick();
  const client = useQueryClient();
  const [asked, setAsked] = useState(false);
  const title = pick(unit.titleJa, unit.titleEn);
  const remove = useMutation({
    mutationFn: () => removeUnit(courseId, unit),
    onSuccess: () => client.invalidateQueries({ queryKey: courseUnitsQuery(courseId).queryKey }),
  });
  return (
    <Group gap="xs">
      <Button size="compact-sm" variant="default" aria-label={t('replace.of', { title })} onClick={onChange}>
        {t('replace')}
      </Button>
      <Button size="compact-sm" variant="default" aria-label={t('remove.of', { title })} onClick={() => setAsked(true)}>
        {t('remove')}
      </Button>
      <ConfirmDialog
        opened={asked}
        title={t('remove.title', { title })}
        confirmLabel={t('remove')}
        danger
        pending={remove.isPending}
        error={remove.error}
        onConfirm={() => remove.mutate()}
        onClose={() => setAsked(false)}
      >
        {t('remove.body')}
      </ConfirmDialog>
    </Group>
  );
}

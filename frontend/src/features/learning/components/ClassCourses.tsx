import { Button } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useMessages, usePick } from '@/i18n/catalogue';
import { useFormat } from '@/i18n/format';
import { Note } from '@/ui/Note';
import { EmptyState } from '@/ui/states/EmptyState';
import { ProblemAlert } from '@/ui/states/ProblemAlert';
import { DataTable } from '@/ui/table/DataTable';
import { type ClassCourse, hideTwins, type TrainingClass } from '../classes-api';
import { classMessages } from '../messages/classes';

export interface TwinWarningProps {
  workspaceId: string;
  one: TrainingClass;
  canEdit: boolean;
  onDone: (text: string) => void;
}

/** That the catalogue shows courses of the class too, and the one click that hides them there. */
export function TwinWarning({ workspaceId, one, canEdit, onDone }: TwinWarningProps) {
  const t = useMessages(classMessages);
  const client = useQueryClient();
  const twins = one.courses.filter((course) => course.twins > 0).length;
  const hide = useMutation({
    mutationFn: () => hideTwins({ ws: workspaceId, id: one.id }),
    onSuccess: async ({ hidden, exceptions }) => {
      await client.invalidateQueries({ queryKey: ['workspace', workspaceId] });
      onDone([t('twin.done', { n: hidden }), exceptions > 0 ? t('twin.left', { n: exceptions }) : ''].join(' ').trim());
    },
  });
  if (twins === 0) return null;
  return (
    <Note tone="warning" title={t('twin.title')}>
      <p style={{ marginTop: 0 }}>{t('twin.text', { n: twins })}</p>
      <ProblemAlert error={hide.error} />
      {canEdit ? (
        <Button variant="default" loading={hide.isPending} onClick={() => hide.mutate()}>
          {t('twin.hide')}
        </Button>
      ) : null}
    </Note>
  );
}

/** The courses of a class, with how many people began and completed each in it. */
export function ClassCourses({ one }: { one: TrainingClass }) {
  const t = useMessages(classMessages);
  const pick = usePick();
  const format = useFormat();
  const people = (n: number) => <span className="num">{t('people', { n: format.number(n) })}</span>;
  return (
    <DataTable<ClassCourse>
      label={t('courses')}
      rows={one.courses}
      rowKey={(row) => row.courseId}
      empty={<EmptyState title={t('coursesEmpty')} />}
      columns={[
        {
          key: 'course',
          header: t('column.course'),
          card: 'title',
          cell: (row) => <b>{pick(row.titleJa, row.titleEn)}</b>,
        },
        { key: 'state', header: t('column.state'), cell: (row) => t(`state.${row.state}`) },
        {
          key: 'due',
          header: t('column.due'),
          cell: (row) => <span className="num">{row.dueOn ? format.date(row.dueOn) : t('none')}</span>,
        },
        { key: 'started', header: t('column.started'), align: 'right', cell: (row) => people(row.started) },
        { key: 'completed', header: t('column.completed'), align: 'right', cell: (row) => people(row.completed) },
        {
          key: 'twins',
          header: t('column.twins'),
          cell: (row) => (row.twins > 0 ? t('twins', { n: format.number(row.twins) }) : t('twinsNone')),
        },
      ]}
    />
  );
}

import { Alert, Button, Group, Skeleton } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { commitCourseImport, courseImportQuery, loadCourseFile, saveCourseSample } from '@/features/courses/api';
import { courses } from '@/features/courses/messages';
import type { CourseImport } from '@/features/courses/types';
import { useMessages } from '@/i18n/catalogue';
import { useFormat } from '@/i18n/format';
import { FileDrop } from '@/ui/form/FileDrop';
import { PageHeader } from '@/ui/PageHeader';
import { Facts, Panel } from '@/ui/Panel';
import { StateBadge } from '@/ui/StateBadge';
import { ErrorState } from '@/ui/states/ErrorState';
import { ProblemAlert } from '@/ui/states/ProblemAlert';
import { DataTable } from '@/ui/table/DataTable';
import { FaultTable } from '../components/FaultTable';
import { catalogueMessages } from '../messages/catalogue';

const MAX_BYTES = 2 * 1024 * 1024;

/** Load, check, confirm; the loaded file stands in the address, so that a reload loses nothing. */
export function CourseImportPage() {
  const t = useMessages(catalogueMessages);
  const navigate = useNavigate();
  const { plan } = useSearch({ strict: false }) as { plan?: string };
  const go = (id: string | undefined) => void navigate({ to: '/course-import', search: { plan: id } } as never);
  return (
    <>
      <PageHeader
        title={t('import.title')}
        lead={t('import.lead')}
        crumbs={[{ label: t('courses.title'), to: '/courses' }, { label: t('import.title') }]}
      />
      {plan ? <Checked id={plan} onAgain={() => go(undefined)} /> : <Choose onPlan={go} />}
    </>
  );
}

function Choose({ onPlan }: { onPlan: (id: string) => void }) {
  const t = useMessages(catalogueMessages);
  const load = useMutation({ mutationFn: loadCourseFile, onSuccess: (plan) => onPlan(plan.id) });
  return (
    <Panel title={t('import.choose')}>
      <ProblemAlert error={load.error} />
      <FileDrop
        accept={['csv', 'xlsx']}
        maxBytes={MAX_BYTES}
        hint={t('import.hint')}
        note={t('import.note')}
        pending={load.isPending}
        onFile={(file) => load.mutate(file)}
      />
      <Group mt="md" gap="xs">
        <span className="muted">{t('import.sample')}</span>
        {(['csv', 'csv_cp932', 'xlsx'] as const).map((format) => (
          <Button key={format} variant="default" size="compact-sm" onClick={() => void saveCourseSample(format)}>
            {{ csv: 'CSV (UTF-8)', csv_cp932: 'CSV (Shift_JIS)', xlsx: 'Excel' }[format]}
          </Button>
        ))}
      </Group>
    </Panel>
  );
}

function Checked({ id, onAgain }: { id: string; onAgain: () => void }) {
  const t = useMessages(catalogueMessages);
  const format = useFormat();
  const client = useQueryClient();
  const query = useQuery(courseImportQuery(id));
  const commit = useMutation({
    mutationFn: (plan: CourseImport) => commitCourseImport(plan.id, plan.hash),
    onSuccess: async (plan) => {
      await client.invalidateQueries();
      client.setQueryData(courseImportQuery(id).queryKey, plan);
    },
  });
  if (query.error) return <ErrorState error={query.error} onRetry={() => void query.refetch()} />;
  if (!query.data) return <Skeleton height={320} />;
  const plan = query.data;
  return (
    <>
      <Panel title={t('import.check')}>
        <Facts
          items={[
            { label: t('import.file'), value: plan.fileName },
            { label: t('import.added'), value: <span className="num">{format.number(plan.added)}</span> },
            { label: t('import.changed'), value: <span className="num">{format.number(plan.changed)}</span> },
            { label: t('import.unchanged'), value: <span className="num">{format.number(plan.unchanged)}</span> },
            { label: t('import.errors'), value: <span className="num">{format.number(plan.errors.length)}</span> },
          ]}
        />
        {plan.unknownColumns.length > 0 ? (
          <Alert color="yellow" mt="sm">
            {t('import.unknown', { columns: format.list(plan.unknownColumns) })}
          </Alert>
        ) : null}
        {plan.state === 'committed' ? (
          <Alert role="status" color="teal" mt="sm">
            {t('import.done')}
          </Alert>
        ) : null}
        {plan.state === 'blocked' ? (
          <Alert role="alert" color="red" mt="sm">
            {t('import.blocked')}
          </Alert>
        ) : null}
        <ProblemAlert error={commit.error} />
        <Group mt="md" justify="flex-end">
          <Button variant="default" onClick={onAgain}>
            {t('import.again')}
          </Button>
          {plan.state === 'ready' ? (
            <Button loading={commit.isPending} onClick={() => commit.mutate(plan)}>
              {t('import.commit')}
            </Button>
          ) : null}
        </Group>
      </Panel>
      {plan.errors.length > 0 ? <FaultTable faults={plan.errors} /> : null}
      <Lines plan={plan} />
    </>
  );
}

type Action = 'add' | 'change' | 'unchanged';

function Lines({ plan }: { plan: CourseImport }) {
  const t = useMessages(catalogueMessages);
  const words = useMessages(courses);
  const format = useFormat();
  return (
    <Panel title={t('import.lines')} flush>
      <DataTable
        label={t('import.lines')}
        rows={plan.lines}
        rowKey={(line) => String(line.row)}
        virtual
        columns={[
          { key: 'row', header: t('import.row'), cell: (line) => <span className="num">{line.row}</span> },
          {
            key: 'action',
            header: t('import.action'),
            card: 'badge',
            cell: (line) => (
              <StateBadge tone={line.action === 'unchanged' ? 'neutral' : 'info'}>
                {t(`import.action.${line.action as Action}`)}
              </StateBadge>
            ),
          },
          { key: 'code', header: words('course.code'), cell: (line) => <span className="num">{line.code}</span> },
          { key: 'title', header: words('course.title'), card: 'title', cell: (line) => line.titleJa },
          {
            key: 'changes',
            header: t('import.changes'),
            cell: (line) =>
              line.changes
                .map((change) => `${format.label(change.field)}${change.before || '—'} → ${change.after || '—'}`)
                .join(' / '),
          },
        ]}
      />
    </Panel>
  );
}

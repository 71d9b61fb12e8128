import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useMessages, usePick } from '@/i18n/catalogue';
import { useFormat } from '@/i18n/format';
import { StateBadge } from '@/ui/StateBadge';
import { EmptyState } from '@/ui/states/EmptyState';
import { DataTable } from '@/ui/table/DataTable';
import { surveyMessages } from '../messages/survey';
import { type Survey, surveysQuery } from '../survey-api';

/** The surveys of the running term, each with the way to its results. */
export function SurveyList({ workspaceId }: { workspaceId: string }) {
  const t = useMessages(surveyMessages);
  const pick = usePick();
  const format = useFormat();
  const query = useQuery(surveysQuery(workspaceId));
  const title = (row: Survey) => pick(row.titleJa, row.titleEn);
  const course = (row: Survey) => pick(row.courseTitleJa, row.courseTitleEn);
  return (
    <DataTable<Survey>
      label={t('list')}
      rows={query.data}
      rowKey={(row) => row.id}
      error={query.error}
      onRetry={() => void query.refetch()}
      empty={<EmptyState title={t('empty')} hint={t('emptyHint')} />}
      columns={[
        {
          key: 'title',
          header: t('columns.title'),
          card: 'title',
          cell: (row) => (
            <Link to="/surveys/$surveyId" params={{ surveyId: row.id } as never} style={{ fontWeight: 600 }}>
              {title(row)}
            </Link>
          ),
        },
        { key: 'course', header: t('columns.course'), cell: course },
        {
          key: 'kind',
          header: t('columns.kind'),
          card: 'badge',
          cell: (row) => (
            <StateBadge tone={row.anonymous ? 'info' : 'neutral'}>
              {t(row.anonymous ? 'anonymous' : 'named')}
            </StateBadge>
          ),
        },
        {
          key: 'required',
          header: t('columns.required'),
          cell: (row) => t(row.required ? 'required.yes' : 'required.no'),
        },
        {
          key: 'questions',
          header: t('columns.questions'),
          align: 'right',
          cell: (row) => <span className="num">{format.number(row.questionCount)}</span>,
        },
        {
          key: 'answers',
          header: t('columns.answers'),
          align: 'right',
          cell: (row) => <span className="num">{format.number(row.answerCount)}</span>,
        },
      ]}
    />
  );
}

import { Button, Skeleton } from '@mantine/core';
import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useMessages } from '@/i18n/catalogue';
import { useFormat } from '@/i18n/format';
import { Panel } from '@/ui/Panel';
import { EmptyState } from '@/ui/states/EmptyState';
import { ErrorState } from '@/ui/states/ErrorState';
import { surveyMessages } from '../messages/survey';
import { type SurveyAnswers as Answers, surveyAnswersQuery, surveySumsQuery } from '../survey-api';
import type { SurveyQuestion } from '../types';
import type { SurveyResultsProps } from './SurveyResults';
import classes from './survey.module.css';

/** Who answered what, in the order the answers came. Of an anonymous survey there is nothing to show. */
export function SurveyAnswers({ workspaceId, surveyId }: SurveyResultsProps) {
  const t = useMessages(surveyMessages);
  const survey = useQuery(surveySumsQuery(workspaceId, surveyId));
  const query = useInfiniteQuery(surveyAnswersQuery(workspaceId, surveyId));
  const failed = [survey, query].find(({ error, data }) => error && !data);
  if (failed) return <ErrorState error={failed.error} onRetry={() => void failed.refetch()} />;
  if (!survey.data || !query.data) return <Skeleton height={320} radius="md" />;
  const rows = query.data.pages.flatMap((page) => page.items);
  if (rows.length === 0) return <EmptyState title={t('noAnswers')} hint={t('noAnswersHint')} />;
  const questions = survey.data.questions.map(({ question }) => question);
  return (
    <div className={classes.results}>
      <ol className={classes.people} aria-label={t('answersList')}>
        {rows.map((row) => (
          <li key={row.id}>
            <Person row={row} questions={questions} />
          </li>
        ))}
      </ol>
      {query.hasNextPage ? (
        <Button variant="default" loading={query.isFetchingNextPage} onClick={() => void query.fetchNextPage()}>
          {t('more')}
        </Button>
      ) : null}
    </div>
  );
}

function Person({ row, questions }: { row: Answers; questions: readonly SurveyQuestion[] }) {
  const t = useMessages(surveyMessages);
  const format = useFormat();
  const said = ({ code, choices, kind }: SurveyQuestion) => {
    const answer = row.answers.find((one) => one.question === code);
    if (!answer) return t('none');
    return kind === 'text' ? answer.text : answer.choices.map((number) => choices[number - 1] ?? '').join(' / ');
  };
  return (
    <Panel>
      <div className={classes.who}>
        {row.learnerId ? (
          <Link to="/learners/$learnerId" params={{ learnerId: row.learnerId } as never} style={{ fontWeight: 600 }}>
            {row.name}
          </Link>
        ) : (
          <b>{t('gone')}</b>
        )}
        <span className="muted num">
          {[row.loginId, row.answeredIn, row.answeredAt ? format.dateTime(row.answeredAt) : '']
            .filter(Boolean)
            .join(' / ')}
        </span>
      </div>
      <dl className={classes.said}>
        {questions.map((question) => (
          <div key={question.code}>
            <dt lang="ja">{question.text}</dt>
            <dd lang="ja">{said(question)}</dd>
          </div>
        ))}
      </dl>
    </Panel>
  );
}

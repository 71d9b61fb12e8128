import { Button, Skeleton } from '@mantine/core';
import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { isApiError } from '@/api/problem';
import { useMessages } from '@/i18n/catalogue';
import { useFormat } from '@/i18n/format';
import { Note } from '@/ui/Note';
import { Panel } from '@/ui/Panel';
import { EmptyState } from '@/ui/states/EmptyState';
import { ErrorState } from '@/ui/states/ErrorState';
import { surveyMessages } from '../messages/survey';
import { type QuestionSum, surveySumsQuery, surveyTextsQuery } from '../survey-api';
import { meanOf, percentOf } from '../survey-model';
import classes from './survey.module.css';

export interface SurveyResultsProps {
  workspaceId: string;
  surveyId: string;
}

/** A survey summed: a bar and a number for every choice, the words below. */
export function SurveyResults({ workspaceId, surveyId }: SurveyResultsProps) {
  const t = useMessages(surveyMessages);
  const format = useFormat();
  const { data, error, refetch } = useQuery(surveySumsQuery(workspaceId, surveyId));
  if (isApiError(error) && error.code === 'survey.too_few_answers') {
    return <EmptyState title={t('tooFew.title')} hint={t('anonymousHint')} />;
  }
  if (error && !data) return <ErrorState error={error} onRetry={() => void refetch()} />;
  if (!data) return <Skeleton height={320} radius="md" />;
  return (
    <div className={classes.results}>
      <p className="num">
        <b>{t('answerCount', { n: format.number(data.survey.answerCount) })}</b>
      </p>
      {data.survey.anonymous ? <Note tone="info">{t('anonymousHint')}</Note> : null}
      {data.earlierAnswerCount > 0 ? (
        <Note tone="warning">{t('earlier', { n: format.number(data.earlierAnswerCount) })}</Note>
      ) : null}
      {data.questions.map((sum, place) => (
        <Panel key={sum.question.code} title={t('question', { n: place + 1 })}>
          <Question sum={sum} number={place + 1} />
          {sum.question.kind === 'text' ? (
            <Texts workspaceId={workspaceId} surveyId={surveyId} question={sum.question.code} />
          ) : null}
        </Panel>
      ))}
    </div>
  );
}

function Question({ sum, number }: { sum: QuestionSum; number: number }) {
  const t = useMessages(surveyMessages);
  const format = useFormat();
  const { question, answered, counts, meanHundredths } = sum;
  const facts = [
    question.required ? t('required') : '',
    t('answered', { n: format.number(answered) }),
    typeof meanHundredths === 'number' ? t('mean', { n: meanOf(meanHundredths) }) : '',
  ];
  return (
    <>
      <p className={classes.asked} lang="ja">
        {question.text}
      </p>
      <p className="muted num">{facts.filter(Boolean).join(' / ')}</p>
      {counts.length > 0 ? (
        <table className={classes.bars} aria-label={t('chart', { n: number })}>
          <thead>
            <tr>
              <th scope="col">{t('choice')}</th>
              <th scope="col" colSpan={2}>
                {t('number')}
              </th>
            </tr>
          </thead>
          <tbody>
            {counts.map((count, place) => (
              <tr key={question.choices[place]}>
                <th scope="row" lang="ja">
                  {question.choices[place]}
                </th>
                <td aria-hidden="true">
                  <span className={classes.bar}>
                    <span style={{ width: `${percentOf(count, answered)}%` }} />
                  </span>
                </td>
                <td className="num nowrap">
                  {t('count', { n: format.number(count), percent: percentOf(count, answered) })}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      ) : null}
    </>
  );
}

function Texts({ workspaceId, surveyId, question }: SurveyResultsProps & { question: string }) {
  const t = useMessages(surveyMessages);
  const query = useInfiniteQuery(surveyTextsQuery(workspaceId, surveyId, question));
  if (query.error && !query.data) return <ErrorState error={query.error} onRetry={() => void query.refetch()} />;
  if (!query.data) return <Skeleton height={80} />;
  const said = query.data.pages.flatMap((page) => page.items).filter(({ text }) => text !== '');
  return (
    <>
      {said.length > 0 ? (
        <ul className={classes.texts} aria-label={t('texts')}>
          {said.map(({ id, text }) => (
            <li key={id} lang="ja">
              {text}
            </li>
          ))}
        </ul>
      ) : (
        <p className="muted">{t('noTexts')}</p>
      )}
      {query.hasNextPage ? (
        <Button variant="default" loading={query.isFetchingNextPage} onClick={() => void query.fetchNextPage()}>
          {t('more')}
        </Button>
      ) : null}
    </>
  );
}

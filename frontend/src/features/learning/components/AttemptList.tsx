import { Button, Skeleton } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useMessages, usePick } from '@/i18n/catalogue';
import { useFormat } from '@/i18n/format';
import { StateBadge } from '@/ui/StateBadge';
import { ErrorState } from '@/ui/states/ErrorState';
import { learnerCourses } from '../messages/learner-courses';
import { attemptsQuery, type EnrolmentAttempt } from '../record-api';
import classes from './learnerCourses.module.css';

/** Every try at the tests of a course: when, how long, how many points, and which questions were right. */
export function AttemptList({ workspaceId, enrolmentId }: { workspaceId: string; enrolmentId: string }) {
  const t = useMessages(learnerCourses);
  const query = useInfiniteQuery(attemptsQuery(workspaceId, enrolmentId));
  if (query.error && !query.data) return <ErrorState error={query.error} onRetry={() => void query.refetch()} />;
  if (!query.data) return <Skeleton height={80} mt="sm" />;
  return (
    <>
      <ol className={classes.attempts} aria-label={t('attempts.title')}>
        {query.data.pages
          .flatMap((page) => page.items)
          .map((attempt) => (
            <li key={attempt.id}>
              <Attempt attempt={attempt} />
            </li>
          ))}
      </ol>
      {query.hasNextPage ? (
        <Button
          variant="subtle"
          size="compact-sm"
          mt="xs"
          loading={query.isFetchingNextPage}
          onClick={() => void query.fetchNextPage()}
        >
          {t('attempts.more')}
        </Button>
      ) : null}
    </>
  );
}

function Attempt({ attempt }: { attempt: EnrolmentAttempt }) {
  const t = useMessages(learnerCourses);
  const pick = usePick();
  const format = useFormat();
  const { score, durationSeconds: seconds, handedInAt, questions } = attempt;
  const facts = [
    [t('attempts.startedAt'), format.dateTime(attempt.startedAt)],
    handedInAt ? [t('attempts.handedInAt'), format.dateTime(handedInAt)] : undefined,
    typeof seconds === 'number'
      ? [t('attempts.duration'), t('attempts.minutes', { m: Math.floor(seconds / 60), s: seconds % 60 })]
      : undefined,
    typeof score === 'number' ? [t('attempts.score'), String(score)] : undefined,
  ].filter((fact) => fact !== undefined) as [string, string][];
  return (
    <>
      <h3>
        {pick(attempt.unitTitleJa, attempt.unitTitleEn)}
        {attempt.ranOut ? <StateBadge tone="warning">{t('attempts.ranOut')}</StateBadge> : null}
        {attempt.setAside ? (
          <StateBadge tone="neutral">{t('attempts.setAside')}</StateBadge>
        ) : handedInAt ? (
          <StateBadge tone={attempt.passed ? 'success' : 'warning'}>
            {attempt.passed ? t('attempts.passed') : t('attempts.failed')}
          </StateBadge>
        ) : (
          <StateBadge tone="info">{t('attempts.stillOpen')}</StateBadge>
        )}
      </h3>
      <dl>
        {facts.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd className="num">{value}</dd>
          </div>
        ))}
      </dl>
      {questions ? <Questions questions={questions} /> : null}
      {handedInAt && !questions ? <p className={`${classes.questions} muted`}>{t('attempts.changed')}</p> : null}
    </>
  );
}

function Questions({ questions }: { questions: NonNullable<EnrolmentAttempt['questions']> }) {
  const t = useMessages(learnerCourses);
  const right = questions.filter((question) => question.right).length;
  return (
    <details className={classes.questions}>
      <summary>{t('attempts.right', { n: right, all: questions.length })}</summary>
      <ol>
        {questions.map((question) => (
          <li key={question.code}>
            {question.text}{' '}
            <StateBadge tone={question.right ? 'success' : 'warning'}>
              {question.right ? t('attempts.rightOne') : t('attempts.wrongOne')}
            </StateBadge>
          </li>
        ))}
      </ol>
    </details>
  );
}

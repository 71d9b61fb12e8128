import { Button } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { type Problem, problemOf } from '@/api/problem';
import { type Translate, useMessages } from '@/i18n/catalogue';
import { common } from '@/i18n/common';
import type { ja } from '@/i18n/common/ja';
import { useProblemText } from '@/i18n/problems';
import classes from './states.module.css';

type Common = Translate<keyof typeof ja>;

/** What to tell about a problem: by its status where that says it all, else by its code, else the server's words. */
export function describeProblem(
  problem: Problem,
  t: Common,
  text: (code: string, fallback?: string) => string,
): string {
  if (problem.status === 412) return t('error.stale');
  if (problem.status >= 500) return t('error.server');
  return text(problem.code, problem.detail ?? problem.title);
}

export function ErrorState({ error, onRetry }: { error: unknown; onRetry?: () => void }) {
  const t = useMessages(common);
  const text = useProblemText();
  const problem = problemOf(error);
  const missing = problem.status === 404;
  return (
    <div className={classes.state} role="alert">
      <IconAlertTriangle size={32} stroke={1.4} aria-hidden="true" />
      <p className={classes.title}>
        {missing ? t('error.notFound') : problem.status === 403 ? t('error.forbidden') : t('list.failed')}
      </p>
      <p className={classes.hint}>{missing ? t('error.notFoundHint') : describeProblem(problem, t, text)}</p>
      {onRetry && !missing ? (
        <Button variant="default" onClick={onRetry}>
          {t('action.retry')}
        </Button>
      ) : null}
      {problem.requestId ? (
        <span className={classes.id}>
          {t('error.requestId')}: {problem.requestId}
        </span>
      ) : null}
    </div>
  );
}

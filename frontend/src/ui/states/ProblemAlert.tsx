import { Alert } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { problemOf } from '@/api/problem';
import { useMessages } from '@/i18n/catalogue';
import { common } from '@/i18n/common';
import { useProblemText } from '@/i18n/problems';
import { describeProblem } from './ErrorState';

/** A refusal beside the thing that was refused. Renders nothing without an error. */
export function ProblemAlert({ error, title }: { error: unknown; title?: string }) {
  const t = useMessages(common);
  const text = useProblemText();
  if (!error) return null;
  const problem = problemOf(error);
  return (
    <Alert
      role="alert"
      color="red"
      variant="light"
      icon={<IconAlertTriangle size={18} />}
      title={title ?? t('form.failed')}
    >
      {describeProblem(problem, t, text)}
      {problem.errors?.length ? (
        <ul style={{ margin: '4px 0 0', paddingLeft: '1.2em' }}>
          {problem.errors.map((field) => (
            <li key={`${field.pointer}${field.code}`}>{text(field.code, field.detail)}</li>
          ))}
        </ul>
      ) : null}
      {problem.status >= 500 && problem.requestId ? (
        <div>
          {t('error.requestId')}: {problem.requestId}
        </div>
      ) : null}
    </Alert>
  );
}

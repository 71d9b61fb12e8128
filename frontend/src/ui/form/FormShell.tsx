import '../theme/styles.forms';
import { Button } from '@mantine/core';
import { type ReactNode, useEffect } from 'react';
import type { FieldValues, UseFormReturn } from 'react-hook-form';
import { isApiError } from '@/api/problem';
import { useMessages } from '@/i18n/catalogue';
import { common } from '@/i18n/common';
import { ProblemAlert } from '../states/ProblemAlert';
import classes from './form.module.css';
import { applyProblem } from './problems';

export interface FormShellProps<T extends FieldValues> {
  form: UseFormReturn<T>;
  onSubmit: (values: T) => void;
  pending: boolean;
  /** The last refusal; its fields land beside the fields, the rest in the summary. */
  problem: unknown;
  submitLabel: string;
  /** Why the button is disabled; a disabled button always says so. */
  disabledReason?: string;
  onCancel?: () => void;
  cancelLabel?: string;
  fullWidth?: boolean;
  /** A second way to send the form, left of the main button. */
  extraAction?: ReactNode;
  children: ReactNode;
}

export function FormShell<T extends FieldValues>(props: FormShellProps<T>) {
  const { form, onSubmit, pending, problem, submitLabel, disabledReason, onCancel, cancelLabel, fullWidth } = props;
  const t = useMessages(common);
  useEffect(() => {
    if (isApiError(problem)) applyProblem(form, problem.problem);
  }, [form, problem]);
  return (
    <form
      noValidate
      className={classes.form}
      onSubmit={(event) => {
        event.preventDefault();
        if (!pending && !disabledReason) void form.handleSubmit(onSubmit)(event);
      }}
    >
      <ProblemAlert
        error={problem}
        title={isApiError(problem) && problem.status === 422 ? t('form.summary') : undefined}
      />
      {props.children}
      <div className={classes.actions}>
        {disabledReason ? <span className={classes.reason}>{disabledReason}</span> : null}
        {onCancel ? (
          <Button variant="default" onClick={onCancel} disabled={pending}>
            {cancelLabel ?? t('action.cancel')}
          </Button>
        ) : null}
        {props.extraAction}
        <Button type="submit" loading={pending} disabled={disabledReason !== undefined} fullWidth={fullWidth}>
          {submitLabel}
        </Button>
      </div>
    </form>
  );
}

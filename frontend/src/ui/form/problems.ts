import type { FieldPath, FieldValues, UseFormReturn } from 'react-hook-form';
import { fieldOf, type Problem } from '@/api/problem';
import { useProblemText } from '@/i18n/problems';

/** Puts each refused field's words beside its field and focuses the first; what has no field here stays for the summary. */
export function applyProblem<T extends FieldValues>(form: UseFormReturn<T>, problem: Problem): void {
  const values = form.getValues();
  let focused = false;
  for (const error of problem.errors ?? []) {
    const name = fieldOf(error.pointer);
    if (!has(values, name)) continue;
    form.setError(name as FieldPath<T>, { type: error.code, message: error.detail }, { shouldFocus: !focused });
    focused = true;
  }
}

function has(values: unknown, name: string): boolean {
  let current: unknown = values;
  for (const part of name.split('.')) {
    if (typeof current !== 'object' || current === null || !(part in current)) return false;
    current = (current as Record<string, unknown>)[part];
  }
  return true;
}

/** The words for a field's error; schemas give catalogue codes as messages, servers give text. */
export function useFieldError<T extends FieldValues>(
  form: UseFormReturn<T>,
): (name: FieldPath<T>) => string | undefined {
  const text = useProblemText();
  return (name) => {
    const message = form.getFieldState(name, form.formState).error?.message;
    return message ? text(message, message) : undefined;
  };
}

import { type FieldError, type FieldErrors, type Resolver, useForm } from 'react-hook-form';
import { useMessages } from '@/i18n/catalogue';
import { checkLearner, type LearnerValues } from '../learner-form';
import { learnerPageMessages } from '../messages/learner-page';

/** The learner form with the rules that need no server; the server judges everything again. */
export function useLearnerForm(defaults: LearnerValues) {
  const t = useMessages(learnerPageMessages);
  const resolver: Resolver<LearnerValues> = (values) => {
    const found = Object.entries(checkLearner(values));
    if (found.length === 0) return { values, errors: {} };
    const errors = Object.fromEntries(
      found.map(([name, code]): [string, FieldError] => [name, { type: code, message: t(`errors.${code}`) }]),
    );
    return { values: {}, errors: errors as FieldErrors<LearnerValues> };
  };
  return useForm<LearnerValues>({ defaultValues: defaults, resolver, mode: 'onTouched' });
}

import { useQuery } from '@tanstack/react-query';
import { useCallback, useMemo } from 'react';
import type { FieldChange } from '@/api/generated/types.gen';
import { fieldMessages } from '@/i18n/fields';
import { useFormat } from '@/i18n/format';
import { useLabels } from '@/i18n/labels';
import type { ChangeInWords } from '@/ui/ChangeList';
import { learnersMessages } from '../messages/learners';
import { orgUnitsQuery } from '../org-api';

const UNITS: ReadonlySet<string> = new Set(['orgUnit', 'concurrentUnits', 'supervisedUnits', 'parent']);
const DAYS: ReadonlySet<string> = new Set(['startsOn', 'endsOn']);

/** Changes as people call things: departments by name instead of code, roles and days in words. */
export function useChangesInWords(workspaceId: string): (changes: readonly FieldChange[]) => ChangeInWords[] {
  const fields = useLabels(fieldMessages);
  const words = useLabels(learnersMessages);
  const format = useFormat();
  const { data } = useQuery(orgUnitsQuery(workspaceId));
  const names = useMemo(() => new Map((data ?? []).map((unit) => [unit.code, unit.name])), [data]);
  return useCallback(
    (changes) => {
      const inWords = (field: string, value: string): string => {
        if (value === '') return '';
        if (UNITS.has(field))
          return value
            .split(';')
            .map((code) => names.get(code) ?? code)
            .join('、');
        if (DAYS.has(field)) return format.date(value);
        return field === 'role' ? words('roles', value) : value;
      };
      return changes.map(({ field, before, after }) => ({
        field,
        label: fields('field', field),
        before: inWords(field, before),
        after: inWords(field, after),
      }));
    },
    [fields, words, format, names],
  );
}

import { TextInput } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useCallback, useMemo, useState } from 'react';
import { useMessages } from '@/i18n/catalogue';
import { useFormat } from '@/i18n/format';
import { OrgTree, type TreeUnit } from '@/ui/OrgTree/OrgTree';
import { ErrorState } from '@/ui/states/ErrorState';
import { learnersMessages } from '../messages/learners';
import { orgUnitsQuery } from '../org-api';
import { buildForest, matchUnits } from '../org-model';
import type { OrgUnit, TermChoice } from '../types';
import classes from './people.module.css';

const ALL = '__all';

/** What the tree component draws: names with the number of people below them. */
export function useTreeUnits(units: readonly OrgUnit[] | undefined) {
  const format = useFormat();
  return useMemo(() => {
    const forest = buildForest(units ?? []);
    const shown = new Map<string, TreeUnit>();
    for (const [id, node] of forest.nodes)
      shown.set(id, {
        id,
        name: node.unit.name,
        count: format.number(node.unit.subtreeCount),
        children: node.children,
      });
    return { forest, shown };
  }, [units, format]);
}

export interface OrgFilterProps {
  workspaceId: string;
  /** Whose people are counted. */
  term: TermChoice;
  selected: string;
  /** What the first line stands for, where it is not the list of everybody. */
  allLabel?: string;
  onSelect: (orgUnitId: string) => void;
}

/** The organisation beside the list: picking a unit narrows the list to it and everything below. */
export function OrgFilter({ workspaceId, term, selected, allLabel, onSelect }: OrgFilterProps) {
  const t = useMessages(learnersMessages);
  const { data, error, refetch, isPending } = useQuery(orgUnitsQuery(workspaceId, { term }));
  const { forest, shown } = useTreeUnits(data);
  const [words, setWords] = useState('');
  const only = useMemo(() => {
    const found = matchUnits(forest, words);
    return found ? new Set([...found, ALL]) : undefined;
  }, [forest, words]);
  const units = useMemo(() => {
    const all: TreeUnit = { id: ALL, name: allLabel ?? t('allOrganisations'), children: [] };
    return new Map([[ALL, all], ...shown]);
  }, [shown, t, allLabel]);
  const roots = useMemo(() => [ALL, ...forest.roots], [forest]);
  const pick = useCallback((id: string) => onSelect(id === ALL ? '' : id), [onSelect]);
  if (error) return <ErrorState error={error} onRetry={() => void refetch()} />;
  return (
    <div className={classes.orgFilter}>
      <TextInput
        size="xs"
        aria-label={t('organisationFilter')}
        placeholder={t('organisationFilter')}
        leftSection={<IconSearch size={14} aria-hidden="true" />}
        value={words}
        onChange={(event) => setWords(event.currentTarget.value)}
        mb={6}
      />
      {isPending ? null : (
        <OrgTree
          label={t('organisation')}
          roots={roots}
          units={units}
          selected={selected || ALL}
          onSelect={pick}
          only={only}
        />
      )}
    </div>
  );
}

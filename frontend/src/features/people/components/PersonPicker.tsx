import { useInfiniteQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { orgPath } from '@/lib/org-path';
import { SearchBox } from '@/ui/form/SearchBox';
import { ErrorState } from '@/ui/states/ErrorState';
import { learnersQuery } from '../api';
import { DEFAULT_FILTER } from '../model';
import type { TermChoice } from '../types';
import classes from './people.module.css';

const SHOWN = 8;

export interface PersonPickerProps {
  workspaceId: string;
  term: TermChoice;
  /** The id of who is chosen. */
  selected: string;
  label: string;
  words: { none: string; more: string };
  onPick: (id: string) => void;
}

/** One person by name or user ID: the first few that fit. */
export function PersonPicker({ workspaceId, term, selected, label, words, onPick }: PersonPickerProps) {
  const [q, setQ] = useState('');
  const { data, error, refetch } = useInfiniteQuery({
    ...learnersQuery(workspaceId, { ...DEFAULT_FILTER, q, term }),
    enabled: q.trim() !== '',
  });
  const found = q.trim() === '' ? undefined : data?.pages[0]?.items;
  return (
    <div className={classes.orgFilter}>
      <SearchBox value={q} onChange={setQ} label={label} />
      {error ? <ErrorState error={error} onRetry={() => void refetch()} /> : null}
      {found?.length === 0 ? <p className="muted">{words.none}</p> : null}
      <ul className={classes.found}>
        {found?.slice(0, SHOWN).map((person) => (
          <li key={person.id}>
            <button type="button" aria-pressed={person.id === selected} onClick={() => onPick(person.id)}>
              <b>{person.name}</b> <span className="num">{person.loginId}</span>
              <span className="muted">{orgPath(person.orgUnit?.path)}</span>
            </button>
          </li>
        ))}
      </ul>
      {(found?.length ?? 0) > SHOWN ? <p className="muted">{words.more}</p> : null}
    </div>
  );
}

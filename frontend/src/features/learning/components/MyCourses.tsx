import { Button, NativeSelect, Skeleton } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useMessages, usePick } from '@/i18n/catalogue';
import { SearchBox } from '@/ui/form/SearchBox';
import { EmptyState, NoMatchState } from '@/ui/states/EmptyState';
import { ErrorState } from '@/ui/states/ErrorState';
import { myCoursesQuery } from '../api';
import { learning } from '../messages';
import { byCategory, matches, SHELVES, shelfOf } from '../model';
import type { MyCourse } from '../types';
import { CourseCards } from './CourseCards';
import classes from './learning.module.css';

/** The courses of one's library on shelves: required and recommended first; go on, begin, completed, still being made. */
export function MyCourses({ workspaceId }: { workspaceId: string }) {
  const t = useMessages(learning);
  const { data, error, refetch } = useQuery({ ...myCoursesQuery(workspaceId), enabled: workspaceId !== '' });
  if (error && !data) return <ErrorState error={error} onRetry={() => void refetch()} />;
  if (!data) return <Skeleton height={420} radius="md" />;
  if (data.length === 0) return <EmptyState title={t('courses.empty')} hint={t('courses.emptyHint')} />;
  return <Shelves courses={data} />;
}

function useCategories(courses: readonly MyCourse[]): { value: string; label: string }[] {
  const t = useMessages(learning);
  const pick = usePick();
  const found = new Map(courses.map((one) => [one.categoryId, pick(one.categoryJa, one.categoryEn)]));
  return [{ value: '', label: t('category.all') }, ...[...found].map(([value, label]) => ({ value, label }))];
}

function Shelves({ courses }: { courses: readonly MyCourse[] }) {
  const t = useMessages(learning);
  const [typed, setTyped] = useState('');
  const [category, setCategory] = useState('');
  const categories = useCategories(courses);
  const found = courses.filter((one) => (category === '' || one.categoryId === category) && matches(one, typed));
  const clear = () => {
    setTyped('');
    setCategory('');
  };
  return (
    <>
      <div className={classes.tools} role="search">
        <SearchBox value={typed} onChange={setTyped} label={t('search')} />
        <NativeSelect
          aria-label={t('category')}
          data={categories}
          value={category}
          onChange={(event) => setCategory(event.currentTarget.value)}
        />
      </div>
      <p className="muted num" role="status">
        {t('courses.count', { n: found.length })}
      </p>
      {found.length === 0 ? (
        <NoMatchState
          action={
            <Button variant="default" onClick={clear}>
              {t('courses.clear')}
            </Button>
          }
        />
      ) : null}
      {SHELVES.map((shelf) => {
        const here = found.filter((one) => shelfOf(one) === shelf);
        if (here.length === 0) return null;
        return (
          <section key={shelf} aria-label={t(`shelf.${shelf}`)}>
            <h2 className={classes.shelf}>{t(`shelf.${shelf}`)}</h2>
            {shelf === 'making' ? <p className="muted">{t('shelf.makingHint')}</p> : null}
            {shelf === 'fresh' ? <ByCategory courses={here} /> : <CourseCards courses={here} />}
          </section>
        );
      })}
    </>
  );
}

/** What was not begun yet, category by category. */
function ByCategory({ courses }: { courses: readonly MyCourse[] }) {
  const pick = usePick();
  return byCategory(courses).map((group) => {
    const name = pick(group[0]?.categoryJa ?? '', group[0]?.categoryEn);
    return (
      <section key={group[0]?.categoryId} aria-label={name}>
        <h3 className={classes.category}>{name}</h3>
        <CourseCards courses={group} below />
      </section>
    );
  });
}

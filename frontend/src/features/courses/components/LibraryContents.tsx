import { NativeSelect } from '@mantine/core';
import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useMessages, usePick } from '@/i18n/catalogue';
import { useFormat } from '@/i18n/format';
import { SearchBox } from '@/ui/form/SearchBox';
import { Panel } from '@/ui/Panel';
import { StateBadge } from '@/ui/StateBadge';
import { EmptyState } from '@/ui/states/EmptyState';
import { ErrorState } from '@/ui/states/ErrorState';
import { DataTable } from '@/ui/table/DataTable';
import { contentsQuery, libraryCoursesQuery } from '../api';
import { courses as catalogue } from '../messages';
import type { LibraryContents as Contents, Course } from '../types';
import { CourseTitle } from './CourseTitle';
import classes from './courses.module.css';

/** What a library contains: how many, by category and series, and each course with its time. */
export function LibraryContents({ libraryId }: { libraryId: string }) {
  const t = useMessages(catalogue);
  const contents = useQuery(contentsQuery(libraryId));
  const [filter, setFilter] = useState<{ q?: string; categoryId?: string; seriesId?: string }>({});
  const query = useInfiniteQuery(libraryCoursesQuery(libraryId, filter));
  const columns = useCourseColumns(contents.data);
  if (contents.error) return <ErrorState error={contents.error} onRetry={() => void contents.refetch()} />;
  return (
    <Panel title={t('contents.title')} flush>
      <Figures contents={contents.data} />
      <Filters contents={contents.data} filter={filter} onChange={setFilter} />
      <DataTable
        label={t('contents.title')}
        rows={query.data?.pages.flatMap((page) => page.items)}
        rowKey={(course) => course.id}
        error={query.error}
        onRetry={() => void query.refetch()}
        stale={query.isPlaceholderData}
        filtered={Boolean(filter.q || filter.categoryId || filter.seriesId)}
        onClearFilter={() => setFilter({})}
        empty={<EmptyState title={t('contents.empty')} />}
        more={{ has: query.hasNextPage, loading: query.isFetchingNextPage, load: () => void query.fetchNextPage() }}
        columns={columns}
      />
    </Panel>
  );
}

function Figures({ contents }: { contents?: Contents }) {
  const t = useMessages(catalogue);
  const format = useFormat();
  if (!contents) return null;
  return (
    <p className={`${classes.figures} num`}>
      <strong>{t('contents.count', { count: format.number(contents.courses) })}</strong>
      <span className="muted">
        {t('contents.minutes', { hours: format.number(Math.round(contents.minutes / 60)) })}
      </span>
    </p>
  );
}

interface FilterProps {
  contents?: Contents;
  filter: { q?: string; categoryId?: string; seriesId?: string };
  onChange: (filter: FilterProps['filter']) => void;
}

function Filters({ contents, filter, onChange }: FilterProps) {
  const t = useMessages(catalogue);
  const pick = usePick();
  const named = (one: { nameJa: string; nameEn: string }, count: number) =>
    t('contents.categoryCount', { name: pick(one.nameJa, one.nameEn), count });
  return (
    <div className={classes.filters}>
      <SearchBox
        value={filter.q ?? ''}
        label={t('contents.search')}
        onChange={(q) => onChange({ ...filter, q: q || undefined })}
      />
      <NativeSelect
        aria-label={t('contents.category')}
        value={filter.categoryId ?? ''}
        onChange={(event) => onChange({ ...filter, categoryId: event.currentTarget.value || undefined })}
        data={[
          { value: '', label: t('contents.all') },
          ...(contents?.categories ?? []).map((one) => ({
            value: one.category.id,
            label: named(one.category, one.courses),
          })),
        ]}
      />
      <NativeSelect
        aria-label={t('contents.series')}
        value={filter.seriesId ?? ''}
        onChange={(event) => onChange({ ...filter, seriesId: event.currentTarget.value || undefined })}
        data={[
          { value: '', label: t('contents.allSeries') },
          ...(contents?.series ?? []).map((one) => ({ value: one.series.id, label: named(one.series, one.courses) })),
        ]}
      />
    </div>
  );
}

function useCourseColumns(contents?: Contents) {
  const t = useMessages(catalogue);
  const pick = usePick();
  const category = (course: Course) => {
    const found = contents?.categories.find((one) => one.category.id === course.categoryId)?.category;
    return found ? pick(found.nameJa, found.nameEn) : '—';
  };
  const series = (course: Course) => contents?.series.find((one) => one.series.id === course.seriesId)?.series;
  return [
    {
      key: 'title',
      header: t('course.title'),
      card: 'title' as const,
      cell: (c: Course) => <CourseTitle course={c} />,
    },
    { key: 'category', header: t('course.category'), cell: category },
    {
      key: 'series',
      header: t('course.series'),
      card: 'badge' as const,
      cell: (course: Course) => {
        const found = series(course);
        return found ? <StateBadge tone="info">{pick(found.nameJa, found.nameEn)}</StateBadge> : null;
      },
    },
    {
      key: 'minutes',
      header: t('course.minutes'),
      align: 'right' as const,
      cell: (course: Course) => (
        <span className="num nowrap">{t('course.minutesValue', { count: course.standardMinutes })}</span>
      ),
    },
  ];
}

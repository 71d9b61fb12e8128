import { Button, NativeSelect } from '@mantine/core';
import { IconPlus, IconUpload } from '@tabler/icons-react';
import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { useMay } from '@/api/useMe';
import { type CourseFilter, categoriesQuery, coursesQuery, seriesQuery } from '@/features/courses/api';
import { CourseTitle } from '@/features/courses/components/CourseTitle';
import classes from '@/features/courses/components/courses.module.css';
import { courses } from '@/features/courses/messages';
import { categoryOptions } from '@/features/courses/model';
import { catalogueQuery } from '@/features/ordering/catalogue-api';
import { useMessages, usePick } from '@/i18n/catalogue';
import { SearchBox } from '@/ui/form/SearchBox';
import { PageHeader } from '@/ui/PageHeader';
import { Panel } from '@/ui/Panel';
import { EmptyState } from '@/ui/states/EmptyState';
import { DataTable } from '@/ui/table/DataTable';
import { catalogueMessages } from '../messages/catalogue';

/** Every course of the master, with search. */
export function CoursesPage() {
  const t = useMessages(catalogueMessages);
  const words = useMessages(courses);
  const pick = usePick();
  const writes = useMay('catalogue.write');
  const navigate = useNavigate();
  const filter = useSearch({ strict: false }) as CourseFilter;
  const query = useInfiniteQuery(coursesQuery(filter));
  const { data: categories } = useQuery(categoriesQuery);
  const { data: series } = useQuery(seriesQuery);
  const change = (next: CourseFilter, replace = false) =>
    void navigate({ to: '/courses', search: next, replace } as never);
  const options = categoryOptions(categories ?? [], pick);
  return (
    <>
      <PageHeader
        title={t('courses.title')}
        lead={t('courses.lead')}
        actions={
          writes ? (
            <>
              <Button
                variant="default"
                leftSection={<IconUpload size={16} />}
                renderRoot={(props) => <Link to="/course-import" {...props} />}
              >
                {t('courses.import')}
              </Button>
              <Button leftSection={<IconPlus size={16} />} renderRoot={(props) => <Link to="/new-course" {...props} />}>
                {t('courses.add')}
              </Button>
            </>
          ) : null
        }
      />
      <Panel flush>
        <Filters filter={filter} options={options} onChange={change} />
        <DataTable
          label={t('courses.title')}
          rows={query.data?.pages.flatMap((page) => page.items)}
          rowKey={(course) => course.id}
          error={query.error}
          onRetry={() => void query.refetch()}
          stale={query.isPlaceholderData}
          filtered={Object.values(filter).some(Boolean)}
          onClearFilter={() => change({})}
          empty={<EmptyState title={t('courses.empty')} />}
          more={{ has: query.hasNextPage, loading: query.isFetchingNextPage, load: () => void query.fetchNextPage() }}
          columns={[
            {
              key: 'code',
              header: words('course.code'),
              cell: (course) => <span className="num nowrap">{course.code}</span>,
            },
            {
              key: 'title',
              header: words('course.title'),
              card: 'title',
              cell: (course) => <CourseTitle course={course} to="/courses/$id" />,
            },
            {
              key: 'category',
              header: words('course.category'),
              cell: (course) => options.find((option) => option.value === course.categoryId)?.label ?? '—',
            },
            {
              key: 'series',
              header: words('course.series'),
              cell: (course) => {
                const found = series?.find((one) => one.id === course.seriesId);
                return found ? pick(found.nameJa, found.nameEn) : '—';
              },
            },
            {
              key: 'minutes',
              header: words('course.minutes'),
              align: 'right',
              cell: (course) => (
                <span className="num nowrap">{words('course.minutesValue', { count: course.standardMinutes })}</span>
              ),
            },
          ]}
        />
      </Panel>
    </>
  );
}

interface FilterProps {
  filter: CourseFilter;
  options: { value: string; label: string }[];
  onChange: (filter: CourseFilter, replace?: boolean) => void;
}

function Filters({ filter, options, onChange }: FilterProps) {
  const t = useMessages(catalogueMessages);
  const words = useMessages(courses);
  const pick = usePick();
  const { data: libraries } = useQuery(catalogueQuery);
  return (
    <div className={classes.filters}>
      <SearchBox
        value={filter.q ?? ''}
        label={words('contents.search')}
        onChange={(q) => onChange({ ...filter, q: q || undefined }, true)}
      />
      <NativeSelect
        aria-label={words('contents.category')}
        value={filter.categoryId ?? ''}
        onChange={(event) => onChange({ ...filter, categoryId: event.currentTarget.value || undefined })}
        data={[{ value: '', label: words('contents.all') }, ...options]}
      />
      <NativeSelect
        aria-label={t('courses.library')}
        value={filter.libraryId ?? ''}
        onChange={(event) => onChange({ ...filter, libraryId: event.currentTarget.value || undefined })}
        data={[
          { value: '', label: t('courses.allLibraries') },
          ...(libraries ?? []).map((library) => ({ value: library.id, label: pick(library.nameJa, library.nameEn) })),
        ]}
      />
    </div>
  );
}

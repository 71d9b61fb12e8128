import { useQuery } from '@tanstack/react-query';
import { useMay } from '@/api/useMe';
import { categoriesQuery, type Group, type GroupKind, seriesQuery } from '@/features/courses/api';
import { courses } from '@/features/courses/messages';
import { categoryOptions } from '@/features/courses/model';
import { useMessages, usePick } from '@/i18n/catalogue';
import { PageHeader } from '@/ui/PageHeader';
import { Panel } from '@/ui/Panel';
import { DataTable } from '@/ui/table/DataTable';
import { GroupActions, GroupAdd } from '../components/GroupActions';
import { catalogueMessages } from '../messages/catalogue';

/** Categories in two levels, and series. */
export function GroupsPage() {
  const t = useMessages(catalogueMessages);
  const pick = usePick();
  const categories = useQuery(categoriesQuery);
  const series = useQuery(seriesQuery);
  const options = categoryOptions(categories.data ?? [], pick);
  const path = (group: Group) => options.find((option) => option.value === group.id)?.label ?? group.nameJa;
  const name = (group: Group) => pick(group.nameJa, group.nameEn);
  return (
    <>
      <PageHeader
        title={t('groups.title')}
        crumbs={[{ label: t('courses.title'), to: '/courses' }, { label: t('groups.title') }]}
      />
      <Groups kind="category" title={t('groups.categories')} query={categories} nameOf={path} />
      <Groups kind="series" title={t('groups.series')} query={series} nameOf={name} />
    </>
  );
}

interface GroupsProps {
  kind: GroupKind;
  title: string;
  query: { data?: Group[]; error: unknown; refetch: () => unknown };
  nameOf: (group: Group) => string;
}

function Groups({ kind, title, query, nameOf }: GroupsProps) {
  const words = useMessages(courses);
  const writes = useMay('catalogue.write');
  return (
    <Panel title={title} flush actions={writes ? <GroupAdd kind={kind} title={title} /> : null}>
      <DataTable<Group>
        label={title}
        rows={query.data}
        rowKey={(group) => group.id}
        error={query.error}
        onRetry={() => void query.refetch()}
        columns={[
          { key: 'name', header: words('group.name'), card: 'title', cell: nameOf },
          { key: 'nameEn', header: words('group.nameEn'), cell: (group) => group.nameEn || '—' },
          { key: 'code', header: words('group.code'), cell: (group) => <span className="num">{group.code}</span> },
          {
            key: 'position',
            header: words('group.position'),
            align: 'right',
            cell: (group) => <span className="num">{group.position}</span>,
          },
        ]}
        rowAction={writes ? (group) => <GroupActions kind={kind} group={group} name={nameOf(group)} /> : undefined}
      />
    </Panel>
  );
}

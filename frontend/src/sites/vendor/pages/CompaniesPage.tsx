import { useInfiniteQuery } from '@tanstack/react-query';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { companiesQuery } from '@/features/ordering/api';
import classes from '@/features/ordering/components/ordering.module.css';
import { ordering } from '@/features/ordering/messages';
import { useMessages } from '@/i18n/catalogue';
import { SearchBox } from '@/ui/form/SearchBox';
import { PageHeader } from '@/ui/PageHeader';
import { Panel } from '@/ui/Panel';
import { EmptyState } from '@/ui/states/EmptyState';
import { DataTable } from '@/ui/table/DataTable';
import { paged } from '@/ui/table/paged';
import { vendor } from '../messages';

export function CompaniesPage() {
  const t = useMessages(vendor);
  const words = useMessages(ordering);
  const navigate = useNavigate();
  const { q } = useSearch({ strict: false }) as { q?: string };
  const query = useInfiniteQuery(companiesQuery(q ?? ''));
  const setQ = (next: string) =>
    void navigate({ to: '/companies', search: { q: next || undefined }, replace: true } as never);
  return (
    <>
      <PageHeader title={t('companies.title')} />
      <Panel flush>
        <div className={classes.filters}>
          <SearchBox value={q ?? ''} label={t('companies.search')} onChange={setQ} />
        </div>
        <DataTable
          label={t('companies.title')}
          {...paged(query)}
          rowKey={(company) => company.id}
          filtered={Boolean(q)}
          onClearFilter={() => setQ('')}
          empty={<EmptyState title={t('companies.empty')} />}
          columns={[
            {
              key: 'name',
              header: words('company.name'),
              card: 'title',
              cell: (company) => (
                <Link to="/companies/$id" params={{ id: company.id } as never}>
                  {company.name}
                </Link>
              ),
            },
            {
              key: 'code',
              header: words('company.code'),
              cell: (company) => <span className="num">{company.code}</span>,
            },
            { key: 'kana', header: words('company.nameKana'), cell: (company) => company.nameKana ?? '—' },
            { key: 'phone', header: words('company.phone'), cell: (company) => company.phone ?? '—' },
          ]}
        />
      </Panel>
    </>
  );
}

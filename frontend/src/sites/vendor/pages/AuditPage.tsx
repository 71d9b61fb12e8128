import { Button } from '@mantine/core';
import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { useSignedIn } from '@/api/useMe';
import { AuditList } from '@/features/audit/components/AuditList';
import { auditMessages } from '@/features/audit/messages';
import { companiesQuery, companyQuery } from '@/features/ordering/api';
import { useMessages } from '@/i18n/catalogue';
import { SearchBox } from '@/ui/form/SearchBox';
import { PageHeader } from '@/ui/PageHeader';
import { Panel } from '@/ui/Panel';
import { vendor } from '../messages';
import classes from './AuditPage.module.css';

/** The trail of one company at a time: the vendor's own to begin with, a customer's when it is picked. */
export function AuditPage() {
  const t = useMessages(vendor);
  const words = useMessages(auditMessages);
  const me = useSignedIn();
  const navigate = useNavigate();
  const { company } = useSearch({ strict: false }) as { company?: string };
  const chosen = useQuery({ ...companyQuery(company ?? ''), enabled: company !== undefined });
  const pick = (id?: string) => void navigate({ to: '/audit', search: { company: id } } as never);
  const name = company ? (chosen.data?.name ?? '') : me.companyName;
  return (
    <>
      <PageHeader title={words('title')} lead={words('lead')} />
      <Panel title={t('audit.of', { company: name })} flush>
        <div className={classes.picker}>
          <CompanyPicker onPick={pick} />
          {company ? (
            <Button variant="default" onClick={() => pick()}>
              {t('audit.own')}
            </Button>
          ) : (
            <span className="muted">{t('audit.ownNote')}</span>
          )}
        </div>
        <AuditList filter={{ companyId: company }} />
      </Panel>
    </>
  );
}

/** Customers by name; those found stand below the words as buttons. */
function CompanyPicker({ onPick }: { onPick: (id: string) => void }) {
  const t = useMessages(vendor);
  const [q, setQ] = useState('');
  const found = useInfiniteQuery({ ...companiesQuery(q), enabled: q !== '' });
  const companies = q === '' ? [] : (found.data?.pages[0]?.items ?? []);
  return (
    <div className={classes.find}>
      <SearchBox value={q} label={t('audit.find')} onChange={setQ} />
      {companies.length > 0 ? (
        <ul className={classes.found} aria-label={t('companies.title')}>
          {companies.slice(0, 8).map((company) => (
            <li key={company.id}>
              <button
                type="button"
                onClick={() => {
                  setQ('');
                  onPick(company.id);
                }}
              >
                {company.name} <span className="muted">{company.code}</span>
              </button>
            </li>
          ))}
        </ul>
      ) : null}
      {q !== '' && found.data && companies.length === 0 && !found.isFetching ? (
        <p className="muted" role="status">
          {t('audit.noCompany')}
        </p>
      ) : null}
    </div>
  );
}

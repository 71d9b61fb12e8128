import { useMessages, usePick } from '@/i18n/catalogue';
import { useFormat } from '@/i18n/format';
import { Note } from '@/ui/Note';
import { Facts } from '@/ui/Panel';
import { DataTable } from '@/ui/table/DataTable';
import { units as catalogue } from '../messages/units';
import type { ScormLoad, ScormPackage } from '../units-api';

const SHOWN_ITEMS = 5;

/** What a package holds, before it is taken. */
export function PackageFacts({ found, title }: { found: ScormPackage; title: string }) {
  const t = useMessages(catalogue);
  const format = useFormat();
  const titles = format.list(found.items.slice(0, SHOWN_ITEMS)) + (found.items.length > SHOWN_ITEMS ? ' …' : '');
  const size = format.number(Math.max(1, Math.round(found.size / 10_000)) / 100);
  return (
    <section aria-label={title}>
      <h3 style={{ margin: '0 0 8px' }}>{title}</h3>
      <Facts
        items={[
          { label: t('package.name'), value: found.title },
          { label: t('package.version'), value: t('package.versionValue', { version: found.version }) },
          { label: t('package.items'), value: t('package.itemsValue', { n: found.items.length, titles }) },
          { label: t('package.files'), value: t('package.filesValue', { n: format.number(found.files), size }) },
          { label: t('package.scored'), value: t(found.scored ? 'package.scoredYes' : 'package.scoredNo') },
          { label: t('package.file'), value: found.fileName },
        ]}
      />
      {found.sequenced ? <Note tone="warning">{t('sequenced')}</Note> : null}
    </section>
  );
}

/** Everything that is wrong with a package. */
export function PackageFaults({ faults }: { faults: ScormLoad['faults'] }) {
  const t = useMessages(catalogue);
  const pick = usePick();
  return (
    <Note tone="danger" role="alert" title={t('faults.title')}>
      <DataTable
        label={t('faults.title')}
        rows={faults}
        rowKey={(fault) => `${fault.code} ${fault.place}`}
        columns={[
          {
            key: 'place',
            header: t('faults.place'),
            card: 'title',
            cell: (fault) => fault.place || t('faults.whole'),
          },
          { key: 'reason', header: t('faults.reason'), cell: (fault) => pick(fault.messageJa, fault.messageEn) },
        ]}
      />
    </Note>
  );
}

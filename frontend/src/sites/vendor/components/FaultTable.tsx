import type { FileFault } from '@/features/courses/types';
import { useMessages, usePick } from '@/i18n/catalogue';
import { Panel } from '@/ui/Panel';
import { DataTable } from '@/ui/table/DataTable';
import { catalogueMessages } from '../messages/catalogue';

/** Everything that is wrong with a file: row, column, value, and what to do. */
export function FaultTable({ faults }: { faults: FileFault[] }) {
  const t = useMessages(catalogueMessages);
  const pick = usePick();
  return (
    <Panel title={t('import.errors')} flush>
      <DataTable
        label={t('import.errors')}
        rows={faults}
        rowKey={(fault) => `${fault.row}${fault.column}${fault.code}`}
        columns={[
          { key: 'row', header: t('import.row'), cell: (fault) => <span className="num">{fault.row}</span> },
          { key: 'column', header: t('import.column'), cell: (fault) => fault.column ?? '—' },
          { key: 'value', header: t('import.value'), cell: (fault) => fault.value || '—' },
          {
            key: 'message',
            header: t('import.message'),
            card: 'title',
            cell: (fault) => pick(fault.messageJa, fault.messageEn),
          },
        ]}
      />
    </Panel>
  );
}

import { Alert } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import type { Renewal } from '@/features/ordering/types';
import { useMessages } from '@/i18n/catalogue';
import { useFormat } from '@/i18n/format';
import { plusMonths } from '@/lib/month';
import { order } from '../messages';

/** What to know before a renewal is ordered: it never happens by itself, it has a last day, approval is final. */
export function RenewalNotes({ renewal }: { renewal: Renewal }) {
  const t = useMessages(order);
  const format = useFormat();
  const roster = `${plusMonths(renewal.nextStartMonth, -1)}-11`;
  return (
    <Alert color="yellow" mb="md" icon={<IconAlertTriangle size={18} />} title={t('renew.notes')}>
      <ul style={{ margin: 0, paddingLeft: '1.2em' }}>
        <li>{t('renew.note.always')}</li>
        <li>{t('renew.note.deadline', { date: format.date(renewal.lastDayOn, { weekday: true }) })}</li>
        <li>{t('renew.note.final')}</li>
        <li>{t('renew.note.roster', { date: format.date(roster) })}</li>
      </ul>
    </Alert>
  );
}

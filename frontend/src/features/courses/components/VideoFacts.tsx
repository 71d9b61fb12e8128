import { useMessages, usePick } from '@/i18n/catalogue';
import { useFormat } from '@/i18n/format';
import { Note } from '@/ui/Note';
import { Facts } from '@/ui/Panel';
import { DataTable } from '@/ui/table/DataTable';
import { videos as catalogue } from '../messages/videos';
import type { Video, VideoLoad } from '../units-api';

/** 75,000 → 1:15; from an hour on 1:02:05. */
function lengthOf(ms: number): string {
  const seconds = Math.round(ms / 1000);
  const two = (value: number) => String(value).padStart(2, '0');
  const [hours, minutes] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60];
  return hours > 0 ? `${hours}:${two(minutes)}:${two(seconds % 60)}` : `${minutes}:${two(seconds % 60)}`;
}

/** What a video holds, before it is taken. */
export function VideoFacts({ found, title }: { found: Video; title: string }) {
  const t = useMessages(catalogue);
  const format = useFormat();
  const size = format.number(Math.max(1, Math.round(found.size / 10_000)) / 100);
  const { width, height } = found;
  return (
    <section aria-label={title}>
      <h3 style={{ margin: '0 0 8px' }}>{title}</h3>
      <Facts
        items={[
          { label: t('facts.length'), value: lengthOf(found.durationMs) },
          { label: t('facts.picture'), value: t('facts.pictureValue', { width, height }) },
          { label: t('facts.sound'), value: t(found.sound ? 'facts.soundYes' : 'facts.soundNo') },
          { label: t('facts.size'), value: t('facts.sizeValue', { size }) },
          { label: t('facts.file'), value: found.fileName },
          {
            label: t('facts.captions'),
            value: found.captions > 0 ? t('facts.captionsValue', { n: found.captions }) : t('facts.captionsNone'),
          },
        ]}
      />
      {found.fastStart ? null : <Note tone="warning">{t('slow')}</Note>}
    </section>
  );
}

/** Everything that is wrong with a film or its captions. */
export function VideoFaults({ faults }: { faults: VideoLoad['faults'] }) {
  const t = useMessages(catalogue);
  const pick = usePick();
  const place = ({ part, found, line }: VideoLoad['faults'][number]) => {
    if (part === 'captions') return typeof line === 'number' ? t('faults.line', { n: line }) : t('faults.captions');
    return found ? t('faults.filmFound', { found }) : t('faults.film');
  };
  return (
    <Note tone="danger" role="alert" title={t('faults.title')}>
      <DataTable
        label={t('faults.title')}
        rows={faults}
        rowKey={(fault) => `${fault.code} ${fault.line ?? ''}`}
        columns={[
          { key: 'place', header: t('faults.place'), card: 'title', cell: place },
          { key: 'reason', header: t('faults.reason'), cell: (fault) => pick(fault.messageJa, fault.messageEn) },
        ]}
      />
    </Note>
  );
}

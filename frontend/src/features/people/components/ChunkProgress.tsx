import { Progress } from '@mantine/core';
import { useMessages } from '@/i18n/catalogue';
import { useFormat } from '@/i18n/format';
import { learnersMessages } from '../messages/learners';
import { CHUNK } from './useChunks';

/** How far a call for many people has come; nothing to show when one call holds them all. */
export function ChunkProgress({ done, total }: { done: number; total: number }) {
  const t = useMessages(learnersMessages);
  const format = useFormat();
  if (total <= CHUNK) return null;
  const text = t('chunks', { done: format.number(done), total: format.number(total) });
  return (
    <div style={{ marginTop: 12 }}>
      <Progress value={(done / total) * 100} aria-label={text} />
      <div className="muted num" aria-live="polite">
        {text}
      </div>
    </div>
  );
}

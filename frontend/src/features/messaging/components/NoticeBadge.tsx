import { useLabels } from '@/i18n/labels';
import { StateBadge, type Tone } from '@/ui/StateBadge';
import { noticeMessages } from '../messages/notices';
import type { NoticeState } from '../notices-api';

const TONES: Record<NoticeState, Tone> = {
  current: 'success',
  scheduled: 'info',
  draft: 'neutral',
  ended: 'neutral',
  withdrawn: 'warning',
};

/** How far a notice has come. */
export function NoticeBadge({ state }: { state: NoticeState }) {
  const labels = useLabels(noticeMessages);
  return <StateBadge tone={TONES[state]}>{labels('state', state)}</StateBadge>;
}

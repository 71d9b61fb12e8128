import { useMessages, usePick } from '@/i18n/catalogue';
import { orgPath } from '@/lib/org-path';
import { noticeMessages } from '../messages/notices';
import type { NoticeTarget } from '../notices-api';

type Kind = 'department' | 'course' | 'class';
const KINDS: readonly string[] = ['department', 'course', 'class'];

/** What a target is called, with the word for its kind; and a few of them in one line. */
export function useTargetNames() {
  const t = useMessages(noticeMessages);
  const pick = usePick();
  const one = ({ kind, path, titleEn }: NoticeTarget): string => {
    if (!KINDS.includes(kind)) return t('everyone');
    const name = kind === 'course' ? pick(path[0] ?? '', titleEn) : orgPath(path);
    return t('target', { kind: t(`kind.${kind as Kind}`), name });
  };
  const short = (targets: readonly NoticeTarget[]): string => {
    const [first, ...rest] = targets;
    if (!first) return t('nobody');
    return rest.length > 0 ? t('andMore', { first: one(first), n: rest.length }) : one(first);
  };
  return { one, short };
}

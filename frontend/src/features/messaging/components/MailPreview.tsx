import { Button, Group, Skeleton } from '@mantine/core';
import { IconChevronLeft, IconChevronRight } from '@tabler/icons-react';
import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { useMessages } from '@/i18n/catalogue';
import { useFormat } from '@/i18n/format';
import { Note } from '@/ui/Note';
import { ErrorState } from '@/ui/states/ErrorState';
import { type Mailing, type MailingPerson, mailingPeopleQuery, mailPreviewQuery } from '../mailings-api';
import { mailingMessages } from '../messages/mailings';
import { NoticeText } from './NoticeText';
import classes from './notices.module.css';

export interface MailPreviewProps {
  workspaceId: string;
  one: Mailing;
  /** Whose mail is shown; the first one's when it is left out. */
  person?: MailingPerson;
  onPerson: (person: MailingPerson) => void;
}

/** The mail as each of its people gets it, one after the other. */
export function MailPreview({ workspaceId, one, person, onPerson }: MailPreviewProps) {
  const t = useMessages(mailingMessages);
  const format = useFormat();
  const people = useInfiniteQuery(mailingPeopleQuery(workspaceId, one, undefined));
  const known = people.data?.pages.flatMap((page) => page.items) ?? [];
  const shown = person ?? known[0];
  const at = known.findIndex((other) => other.learnerId === shown?.learnerId);
  const preview = useQuery({
    ...mailPreviewQuery(workspaceId, one.id, one.revision, shown?.learnerId ?? ''),
    enabled: shown !== undefined,
  });
  const go = async (place: number) => {
    const all =
      place < known.length ? known : ((await people.fetchNextPage()).data?.pages.flatMap((page) => page.items) ?? []);
    const next = all[place];
    if (next) onPerson(next);
  };
  if (preview.error) return <ErrorState error={preview.error} onRetry={() => void preview.refetch()} />;
  if (!shown || !preview.data) return <Skeleton height={200} radius="md" />;
  const { to, subject, text } = preview.data;
  return (
    <>
      <Group justify="space-between" gap="sm" mb="sm">
        <strong aria-live="polite">
          {at < 0
            ? shown.name
            : t('preview.of', { at: format.number(at + 1), total: format.number(one.people.total), name: shown.name })}
        </strong>
        <Group gap="xs">
          <Button
            variant="default"
            disabled={at <= 0}
            leftSection={<IconChevronLeft size={16} aria-hidden="true" />}
            onClick={() => void go(at - 1)}
          >
            {t('preview.previous')}
          </Button>
          <Button
            variant="default"
            disabled={at < 0 || at + 1 >= one.people.total}
            loading={people.isFetchingNextPage}
            rightSection={<IconChevronRight size={16} aria-hidden="true" />}
            onClick={() => void go(at + 1)}
          >
            {t('preview.next')}
          </Button>
        </Group>
      </Group>
      {to ? (
        <p className={classes.facts}>{t('preview.to', { to })}</p>
      ) : (
        <Note tone="warning">{t('preview.noAddress')}</Note>
      )}
      <p className={classes.title} style={{ fontWeight: 700 }}>
        {subject}
      </p>
      <NoticeText text={text} />
    </>
  );
}

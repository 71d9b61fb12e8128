import { VisuallyHidden } from '@mantine/core';
import { useMessages } from '@/i18n/catalogue';
import { linkifyPages } from '../linkify';
import { myNotices } from '../messages/my-notices';
import classes from './notices.module.css';

/** A notice's text: its lines as they are, addresses as links that tell the other page nothing of ours. */
export function NoticeText({ text }: { text: string }) {
  const t = useMessages(myNotices);
  return (
    <p className={classes.text}>
      {linkifyPages(text).map((piece, place) =>
        piece.href ? (
          // biome-ignore lint/suspicious/noArrayIndexKey: the pieces of a text have no other name, and never move.
          <a key={place} href={piece.href} target="_blank" rel="noopener noreferrer">
            {piece.text}
            <VisuallyHidden>{t('newTab')}</VisuallyHidden>
          </a>
        ) : (
          piece.text
        ),
      )}
    </p>
  );
}

import { Skeleton } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { mailQuery } from '@/features/messaging/api';
import { linkify } from '@/features/messaging/linkify';
import { useMessages } from '@/i18n/catalogue';
import { useFormat } from '@/i18n/format';
import { Facts } from '@/ui/Panel';
import { ErrorState } from '@/ui/states/ErrorState';
import { UnbrokenText } from '@/ui/UnbrokenText';
import classes from './MailboxPage.module.css';
import { mailbox } from './messages';

/** One mail as its recipient would read it; its links to our pages open here. */
export function MailPane({ id, q }: { id?: string; q?: string }) {
  const t = useMessages(mailbox);
  const format = useFormat();
  const query = useQuery({ ...mailQuery(id ?? ''), enabled: id !== undefined });
  if (!id) return <p className="muted">{t('choose')}</p>;
  if (query.error) return <ErrorState error={query.error} onRetry={() => void query.refetch()} />;
  if (!query.data) return <Skeleton height={280} />;
  const mail = query.data;
  return (
    <article>
      <Link to="/" search={{ q } as never} className={classes.back}>
        ‹ {t('back')}
      </Link>
      <h2>
        <UnbrokenText text={mail.subject} />
      </h2>
      <Facts
        items={[
          { label: t('to'), value: mail.toName ? `${mail.toName} <${mail.toAddress}>` : mail.toAddress },
          { label: t('sentAt'), value: <span className="num">{format.dateTime(mail.sentAt ?? mail.createdAt)}</span> },
        ]}
      />
      {mail.text ? (
        <p className={classes.text}>
          {withKeys(linkify(mail.text)).map(({ key, piece }) =>
            piece.href ? (
              <a key={key} href={piece.href}>
                {piece.text}
              </a>
            ) : (
              <MailText key={key} text={piece.text} />
            ),
          )}
        </p>
      ) : (
        <p className="muted">{t('noBody')}</p>
      )}
    </article>
  );
}

/** Rules of dashes are as wide as a desk; on a phone they end at the edge. */
const RULE = /^([─━―—＿_=-]{8,})$/m;

function MailText({ text }: { text: string }) {
  return withKeys(text.split(RULE)).map(({ key, piece }) =>
    RULE.test(piece) && !piece.includes('\n') ? (
      <span key={key} className={classes.rule}>
        {piece}
      </span>
    ) : (
      <UnbrokenText key={key} text={piece} />
    ),
  );
}

/** Pieces of a text never move, so their place is their key. */
function withKeys<T>(pieces: T[]): { key: string; piece: T }[] {
  return pieces.map((piece, index) => ({ key: `piece-${index}`, piece }));
}

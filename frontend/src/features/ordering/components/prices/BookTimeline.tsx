import { Link } from '@tanstack/react-router';
import { useMessages } from '@/i18n/catalogue';
import { useFormat } from '@/i18n/format';
import { prices } from '../../messages/prices';
import { type PriceBook, timelineOf } from '../../price-book-model';
import classes from './prices.module.css';

/** Which book holds when, on one line of time; the list below says the same in words. */
export function BookTimeline({ books, today }: { books: readonly PriceBook[]; today: string }) {
  const t = useMessages(prices);
  const format = useFormat();
  const line = timelineOf(books, today);
  return (
    <nav className={classes.track} aria-label={t('timeline')}>
      {line.bars.map((bar) => {
        const from = format.date(bar.from);
        const until = bar.until
          ? t('timeline.until', { from, until: format.date(bar.until) })
          : t('timeline.open', { from });
        return (
          <Link
            key={bar.id}
            to="/price-books/$id"
            params={{ id: bar.id } as never}
            className={classes.bar}
            data-state={bar.state}
            style={{ left: `${bar.left}%`, width: `${bar.width}%` }}
            title={`${t(`state.${bar.state}`)} ${until}`}
            aria-label={`${t(`state.${bar.state}`)} ${until}`}
          />
        );
      })}
      <div className={classes.today} style={{ left: `${line.today}%` }}>
        <span>{t('timeline.today')}</span>
      </div>
    </nav>
  );
}

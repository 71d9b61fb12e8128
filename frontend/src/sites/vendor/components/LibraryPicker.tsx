import classes from '@/features/ordering/components/prices/prices.module.css';
import { prices } from '@/features/ordering/messages/prices';
import { type BookDraft, type PriceBook, priceBody } from '@/features/ordering/price-book-model';
import { useMessages, usePick } from '@/i18n/catalogue';
import { Panel } from '@/ui/Panel';
import { StateBadge } from '@/ui/StateBadge';

interface Props {
  book: PriceBook;
  draft: BookDraft;
  original: BookDraft;
  faults: Map<string, Map<string, string>>;
  chosen: string;
  onChoose: (id: string) => void;
}

/** The libraries of a book; what was changed and what has errors is marked, so that nothing hides behind another library. */
export function LibraryPicker({ book, draft, original, faults, chosen, onChoose }: Props) {
  const t = useMessages(prices);
  const pick = usePick();
  const text = (of: BookDraft, id: string) => {
    const price = of.prices.find((one) => one.libraryId === id);
    return price?.sold ? JSON.stringify(priceBody(price)) : '';
  };
  return (
    <Panel title={t('libraries')} flush>
      <ul className={classes.libraries}>
        {book.prices.map(({ library }) => (
          <li key={library.id}>
            <button type="button" aria-current={library.id === chosen} onClick={() => onChoose(library.id)}>
              <span>{pick(library.nameJa, library.nameEn)}</span>
              <span className={classes.marks}>
                {text(draft, library.id) !== text(original, library.id) ? (
                  <StateBadge tone="warning">{t('library.changed')}</StateBadge>
                ) : null}
                {faults.has(library.id) ? <StateBadge tone="danger">{t('library.error')}</StateBadge> : null}
                {text(draft, library.id) === '' ? <StateBadge>{t('library.absent')}</StateBadge> : null}
              </span>
            </button>
          </li>
        ))}
      </ul>
    </Panel>
  );
}

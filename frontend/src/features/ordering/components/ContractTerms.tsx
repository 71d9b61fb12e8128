import { useMessages, usePick } from '@/i18n/catalogue';
import { useFormat } from '@/i18n/format';
import { SeatMeter } from '@/ui/SeatMeter';
import { ordering } from '../messages';
import type { Contract } from '../types';
import { TermStateBadge } from './OrderBadges';

/** Every term of a contract, the latest first: library, months, seats. */
export function ContractTerms({ contract }: { contract: Contract }) {
  const format = useFormat();
  const pick = usePick();
  const t = useMessages(ordering);
  const terms = [...contract.terms].sort((a, b) => b.startMonth.localeCompare(a.startMonth));
  return (
    <ul aria-label={t('contract.terms')} style={{ listStyle: 'none', margin: 0, padding: 0, display: 'grid', gap: 18 }}>
      {terms.map((term) => (
        <li key={term.id}>
          <SeatMeter
            assigned={term.assigned}
            purchased={term.purchased}
            label={
              <>
                {pick(term.library.nameJa, term.library.nameEn)} <TermStateBadge state={term.state} />
              </>
            }
            note={format.monthRange(term.startMonth, term.endMonth)}
          />
        </li>
      ))}
    </ul>
  );
}

import { showMonth } from '@/lib/month';
import { type Locale, useLocale } from './locale';

const TZ = 'Asia/Tokyo';

export interface Format {
  /** 1234567 → 1,234,567 */
  number: (value: number) => string;
  /** 1234567 → ¥1,234,567; a discount is -¥1,234 */
  money: (yen: number) => string;
  /** `2026-08-01` → 2026/08/01; with the weekday when asked for. */
  date: (iso: string, options?: { weekday?: boolean }) => string;
  /** An instant in Tokyo: 2026/08/01 09:30 */
  dateTime: (instant: string) => string;
  /** `2026-08` → 2026/08 */
  month: (month: string) => string;
  /** Two words of a period with the sign between them: 〜 in Japanese, – in English. */
  range: (from: string, to: string) => string;
  /** `2026-08`, `2027-07` → 2026/08 〜 2027/07 */
  monthRange: (from: string, to: string) => string;
  /** What stands beside a name: 継続（アップグレード）, Renewal (upgrade) */
  aside: (text: string, more: string) => string;
  /** Before a value: 法人コード：, Company code: */
  label: (text: string) => string;
  /** 人事部、総務部 in Japanese; with commas in English. */
  list: (items: readonly string[]) => string;
}

const cache = new Map<Locale, Format>();

export function formatFor(locale: Locale): Format {
  const known = cache.get(locale);
  if (known) return known;
  const tag = locale === 'ja' ? 'ja-JP' : 'en-GB';
  const numbers = new Intl.NumberFormat(tag);
  const weekday = new Intl.DateTimeFormat(tag, { weekday: 'short', timeZone: TZ });
  const instant = new Intl.DateTimeFormat('ja-JP', {
    timeZone: TZ,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
  });
  const range = (from: string, to: string) => `${from} ${locale === 'ja' ? '〜' : '–'} ${to}`;
  const format: Format = {
    number: (value) => numbers.format(value),
    money: (yen) => `${yen < 0 ? '-' : ''}¥${numbers.format(Math.abs(yen))}`,
    date: (iso, options) => {
      const text = iso.slice(0, 10).replaceAll('-', '/');
      if (!options?.weekday) return text;
      const day = weekday.format(new Date(`${iso.slice(0, 10)}T00:00:00+09:00`));
      return locale === 'ja' ? `${text}（${day}）` : `${text} (${day})`;
    },
    dateTime: (value) => instant.format(new Date(value)),
    month: showMonth,
    range,
    monthRange: (from, to) => range(showMonth(from), showMonth(to)),
    aside: (text, more) => (locale === 'ja' ? `${text}（${more}）` : `${text} (${more})`),
    label: (text) => (locale === 'ja' ? `${text}：` : `${text}: `),
    list: (items) => items.join(locale === 'ja' ? '、' : ', '),
  };
  cache.set(locale, format);
  return format;
}

export const useFormat = (): Format => formatFor(useLocale());

/** 2026 → 令和8年, written beside a date where people expect the era. */
export function wareki(iso: string): string {
  return new Intl.DateTimeFormat('ja-JP-u-ca-japanese', { era: 'long', year: 'numeric', timeZone: TZ }).format(
    new Date(`${iso.slice(0, 10)}T00:00:00+09:00`),
  );
}

import { defineCatalogue } from '@/i18n/catalogue';
import { ja } from './ja';

/** Words of the price book's pages, apart from the room's own so that the other pages do not carry them. */
export const prices = defineCatalogue(ja, () => import('./en'));

import { defineCatalogue } from '@/i18n/catalogue';
import { ja } from './ja';

/** Words of the comparison of ways to order. */
export const compare = defineCatalogue(ja, () => import('./en'));

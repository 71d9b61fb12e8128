import { defineCatalogue } from '@/i18n/catalogue';
import { ja } from './ja';

/** Words of additional IDs and disk, and of open orders that stand in the way. */
export const additions = defineCatalogue(ja, () => import('./en'));

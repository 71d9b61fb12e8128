import { defineCatalogue } from '@/i18n/catalogue';
import { ja } from './ja';

/** Words of one's own account: name, mail address, hand-over. */
export const accountWords = defineCatalogue(ja, () => import('./en'));

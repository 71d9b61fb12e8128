import { defineCatalogue } from '@/i18n/catalogue';
import { ja } from './ja';

/** Words of the training administrators of a workspace. */
export const administratorWords = defineCatalogue(ja, () => import('./en'));

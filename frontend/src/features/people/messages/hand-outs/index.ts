import { defineCatalogue } from '@/i18n/catalogue';
import { ja } from './ja';

export const handOutsMessages = defineCatalogue(ja, () => import('./en'));

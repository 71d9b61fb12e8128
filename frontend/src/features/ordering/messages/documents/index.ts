import { defineCatalogue } from '@/i18n/catalogue';
import { ja } from './ja';

export const documentWords = defineCatalogue(ja, () => import('./en'));

import { defineCatalogue } from '@/i18n/catalogue';
import { ja } from './ja';

export const scimWords = defineCatalogue(ja, () => import('./en'));

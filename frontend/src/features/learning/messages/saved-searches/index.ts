import { defineCatalogue } from '@/i18n/catalogue';
import { ja } from './ja';

export const savedSearchMessages = defineCatalogue(ja, () => import('./en'));

import { defineCatalogue } from '@/i18n/catalogue';
import { ja } from './ja';

export const vendor = defineCatalogue(ja, () => import('./en'));

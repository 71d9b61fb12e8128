import { defineCatalogue } from '@/i18n/catalogue';
import { ja } from './ja';

export const units = defineCatalogue(ja, () => import('./en'));

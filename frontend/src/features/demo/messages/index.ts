import { defineCatalogue } from '@/i18n/catalogue';
import { ja } from './ja';

export const demo = defineCatalogue(ja, () => import('./en'));

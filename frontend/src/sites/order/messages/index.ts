import { defineCatalogue } from '@/i18n/catalogue';
import { ja } from './ja';

export const order = defineCatalogue(ja, () => import('./en'));

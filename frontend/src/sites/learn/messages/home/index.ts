import { defineCatalogue } from '@/i18n/catalogue';
import { ja } from './ja';

export const home = defineCatalogue(ja, () => import('./en'));

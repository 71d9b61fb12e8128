import { defineCatalogue } from '@/i18n/catalogue';
import { ja } from './ja';

export const profile = defineCatalogue(ja, () => import('./en'));

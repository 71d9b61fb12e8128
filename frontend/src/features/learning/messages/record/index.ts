import { defineCatalogue } from '@/i18n/catalogue';
import { ja } from './ja';

export const record = defineCatalogue(ja, () => import('./en'));

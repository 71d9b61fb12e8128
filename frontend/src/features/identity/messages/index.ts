import { defineCatalogue } from '@/i18n/catalogue';
import { ja } from './ja';

export const identity = defineCatalogue(ja, () => import('./en'));

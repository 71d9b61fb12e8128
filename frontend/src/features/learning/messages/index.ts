import { defineCatalogue } from '@/i18n/catalogue';
import { ja } from './ja';

export const learning = defineCatalogue(ja, () => import('./en'));

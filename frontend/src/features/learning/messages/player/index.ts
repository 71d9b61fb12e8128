import { defineCatalogue } from '@/i18n/catalogue';
import { ja } from './ja';

export const player = defineCatalogue(ja, () => import('./en'));

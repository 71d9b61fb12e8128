import { defineCatalogue } from '@/i18n/catalogue';
import { ja } from './ja';

export const carryOverMessages = defineCatalogue(ja, () => import('./en'));

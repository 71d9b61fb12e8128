import { defineCatalogue } from '@/i18n/catalogue';
import { ja } from './ja';

export const markingMessages = defineCatalogue(ja, () => import('./en'));

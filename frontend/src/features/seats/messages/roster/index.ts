import { defineCatalogue } from '@/i18n/catalogue';
import { ja } from './ja';

export const rosterMessages = defineCatalogue(ja, () => import('./en'));

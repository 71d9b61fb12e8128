import { defineCatalogue } from '@/i18n/catalogue';
import { ja } from './ja';

export const calendarWords = defineCatalogue(ja, () => import('./en'));

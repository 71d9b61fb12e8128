import { defineCatalogue } from '@/i18n/catalogue';
import { ja } from './ja';

export const calendarMessages = defineCatalogue(ja, () => import('./en'));

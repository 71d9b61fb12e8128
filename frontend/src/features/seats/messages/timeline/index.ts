import { defineCatalogue } from '@/i18n/catalogue';
import { ja } from './ja';

export const timelineMessages = defineCatalogue(ja, () => import('./en'));

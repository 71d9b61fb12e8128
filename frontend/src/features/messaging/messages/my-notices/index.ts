import { defineCatalogue } from '@/i18n/catalogue';
import { ja } from './ja';

export const myNotices = defineCatalogue(ja, () => import('./en'));

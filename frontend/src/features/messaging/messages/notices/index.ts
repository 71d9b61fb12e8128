import { defineCatalogue } from '@/i18n/catalogue';
import { ja } from './ja';

export const noticeMessages = defineCatalogue(ja, () => import('./en'));

import { defineCatalogue } from '@/i18n/catalogue';
import { ja } from './ja';

export const learnerPageMessages = defineCatalogue(ja, () => import('./en'));

import { defineCatalogue } from '@/i18n/catalogue';
import { ja } from './ja';

export const reportMessages = defineCatalogue(ja, () => import('./en'));

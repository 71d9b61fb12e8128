import { defineCatalogue } from '@/i18n/catalogue';
import { ja } from './ja';

export const fieldMessages = defineCatalogue(ja, () => import('./en'));

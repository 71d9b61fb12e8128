import { defineCatalogue } from '@/i18n/catalogue';
import { ja } from './ja';

export const statusMessages = defineCatalogue(ja, () => import('./en'));

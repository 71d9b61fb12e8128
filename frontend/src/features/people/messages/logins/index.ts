import { defineCatalogue } from '@/i18n/catalogue';
import { ja } from './ja';

export const loginMessages = defineCatalogue(ja, () => import('./en'));

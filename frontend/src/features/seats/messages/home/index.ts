import { defineCatalogue } from '@/i18n/catalogue';
import { ja } from './ja';

export const homeMessages = defineCatalogue(ja, () => import('./en'));

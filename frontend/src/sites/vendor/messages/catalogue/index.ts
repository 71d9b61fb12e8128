import { defineCatalogue } from '@/i18n/catalogue';
import { ja } from './ja';

export const catalogueMessages = defineCatalogue(ja, () => import('./en'));

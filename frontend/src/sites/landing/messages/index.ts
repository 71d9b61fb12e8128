import { defineCatalogue } from '@/i18n/catalogue';
import { ja } from './ja';

export const landing = defineCatalogue(ja, () => import('./en'));

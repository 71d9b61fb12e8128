import { defineCatalogue } from '@/i18n/catalogue';
import { ja } from './ja';

export const courses = defineCatalogue(ja, () => import('./en'));

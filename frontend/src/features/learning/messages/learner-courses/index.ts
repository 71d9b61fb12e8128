import { defineCatalogue } from '@/i18n/catalogue';
import { ja } from './ja';

export const learnerCourses = defineCatalogue(ja, () => import('./en'));

import { defineCatalogue } from '@/i18n/catalogue';
import { ja } from './ja';

export const scorm = defineCatalogue(ja, () => import('./en'));

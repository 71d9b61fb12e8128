import { defineCatalogue } from '@/i18n/catalogue';
import { ja } from './ja';

export const surveyMessages = defineCatalogue(ja, () => import('./en'));

import { defineCatalogue } from '@/i18n/catalogue';
import { ja } from './ja';

export const learnersMessages = defineCatalogue(ja, () => import('./en'));

import { defineCatalogue } from '@/i18n/catalogue';
import { ja } from './ja';

export const video = defineCatalogue(ja, () => import('./en'));

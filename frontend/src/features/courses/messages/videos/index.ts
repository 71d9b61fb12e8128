import { defineCatalogue } from '@/i18n/catalogue';
import { ja } from './ja';

export const videos = defineCatalogue(ja, () => import('./en'));

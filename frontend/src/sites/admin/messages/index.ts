import { defineCatalogue } from '@/i18n/catalogue';
import { ja } from './ja';

export const admin = defineCatalogue(ja, () => import('./en'));

import { defineCatalogue } from '@/i18n/catalogue';
import { ja } from './ja';

export const verify = defineCatalogue(ja, () => import('./en'));

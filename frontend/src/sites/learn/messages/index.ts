import { defineCatalogue } from '@/i18n/catalogue';
import { ja } from './ja';

export const learn = defineCatalogue(ja, () => import('./en'));

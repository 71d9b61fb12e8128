import { defineCatalogue } from '@/i18n/catalogue';
import { ja } from './ja';

export const ordering = defineCatalogue(ja, () => import('./en'));

import { defineCatalogue } from '@/i18n/catalogue';
import { ja } from './ja';

export const saving = defineCatalogue(ja, () => import('./en'));

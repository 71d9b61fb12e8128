import { defineCatalogue } from '@/i18n/catalogue';
import { ja } from './ja';

export const classMessages = defineCatalogue(ja, () => import('./en'));

import { defineCatalogue } from '@/i18n/catalogue';
import { ja } from './ja';

export const customerMessages = defineCatalogue(ja, () => import('./en'));

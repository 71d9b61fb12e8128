import { defineCatalogue } from '@/i18n/catalogue';
import { ja } from './ja';

export const planMessages = defineCatalogue(ja, () => import('./en'));

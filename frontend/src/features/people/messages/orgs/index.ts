import { defineCatalogue } from '@/i18n/catalogue';
import { ja } from './ja';

export const orgsMessages = defineCatalogue(ja, () => import('./en'));

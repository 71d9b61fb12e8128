import { defineCatalogue } from '@/i18n/catalogue';
import { ja } from './ja';

export const mailbox = defineCatalogue(ja, () => import('./en'));

import { defineCatalogue } from '@/i18n/catalogue';
import { ja } from './ja';

export const mailingMessages = defineCatalogue(ja, () => import('./en'));

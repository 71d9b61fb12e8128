import { defineCatalogue } from '@/i18n/catalogue';
import { ja } from './ja';

export const webhookWords = defineCatalogue(ja, () => import('./en'));

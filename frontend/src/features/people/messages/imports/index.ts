import { defineCatalogue } from '@/i18n/catalogue';
import { ja } from './ja';

export const importsMessages = defineCatalogue(ja, () => import('./en'));

import { defineCatalogue } from '@/i18n/catalogue';
import { ja } from './ja';

export const settingsMessages = defineCatalogue(ja, () => import('./en'));

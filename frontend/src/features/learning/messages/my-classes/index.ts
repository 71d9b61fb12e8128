import { defineCatalogue } from '@/i18n/catalogue';
import { ja } from './ja';

export const myClasses = defineCatalogue(ja, () => import('./en'));

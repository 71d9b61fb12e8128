import { defineCatalogue } from '@/i18n/catalogue';
import { ja } from './ja';

export const auditMessages = defineCatalogue(ja, () => import('./en'));

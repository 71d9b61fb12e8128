import { defineCatalogue } from '@/i18n/catalogue';
import { ja } from './ja';

export const policyMessages = defineCatalogue(ja, () => import('./en'));

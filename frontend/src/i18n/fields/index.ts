import { defineCatalogue } from '../catalogue';
import { ja } from './ja';

export const fieldMessages = defineCatalogue(ja, () => import('./en'));

import { defineCatalogue } from '../catalogue';
import { ja } from './ja';

export const common = defineCatalogue(ja, () => import('./en'));

import '@/ui/theme/styles.base';
import { router } from '@/sites/verify/routes';
import { start } from '../start';

start(router);

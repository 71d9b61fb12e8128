import '@/ui/theme/styles.base';
import { router } from '@/sites/landing/routes';
import { start } from '../start';

start(router);

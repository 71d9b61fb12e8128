import '@/ui/theme/styles.full';
import { router } from '@/sites/vendor/routes';
import { start } from '../start';

start(router, 'vendor');

import '@/ui/theme/styles.full';
import { router } from '@/sites/order/routes';
import { start } from '../start';

start(router, 'order');

import '@/ui/theme/styles.full';
import { router } from '@/sites/admin/routes';
import { start } from '../start';

start(router, 'admin');

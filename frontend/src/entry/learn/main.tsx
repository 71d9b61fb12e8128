import '@/ui/theme/styles.base';
import { router } from '@/sites/learn/routes';
import { start } from '../start';

start(router, 'learn');

import '@/ui/theme/styles.base';
import { router } from '@/sites/mailbox/routes';
import { start } from '../start';

start(router);

import { useBlocker } from '@tanstack/react-router';
import { useMessages } from '@/i18n/catalogue';
import { common } from '@/i18n/common';

/** Asks before typed but unsent input is left behind. */
export function useLeaveGuard(dirty: boolean): void {
  const t = useMessages(common);
  useBlocker({
    shouldBlockFn: () => dirty && !window.confirm(t('form.leave')),
    enableBeforeUnload: () => dirty,
  });
}

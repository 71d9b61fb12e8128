import { IconCheck } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useMessages } from '@/i18n/catalogue';
import { common } from '@/i18n/common';
import { Note } from './Note';

/** Says on the page that something was done; spoken politely, closed by hand, never gone before it could be read. */
export function DoneNote({ children, onClose }: { children: ReactNode; onClose?: () => void }) {
  const t = useMessages(common);
  const icon = <IconCheck size={18} aria-hidden="true" />;
  return (
    <Note tone="success" role="status" icon={icon} closeLabel={t('action.close')} onClose={onClose}>
      {children}
    </Note>
  );
}

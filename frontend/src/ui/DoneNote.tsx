import { Alert } from '@mantine/core';
import { IconCheck } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useMessages } from '@/i18n/catalogue';
import { common } from '@/i18n/common';

/** Says on the page that something was done; spoken politely, closed by hand, never gone before it could be read. */
export function DoneNote({ children, onClose }: { children: ReactNode; onClose?: () => void }) {
  const t = useMessages(common);
  return (
    <Alert
      role="status"
      color="green"
      variant="light"
      mb="sm"
      classNames={{ title: 'alert-title', message: 'alert-message' }}
      icon={<IconCheck size={18} aria-hidden="true" />}
      withCloseButton={onClose !== undefined}
      closeButtonLabel={t('action.close')}
      onClose={onClose}
    >
      {children}
    </Alert>
  );
}

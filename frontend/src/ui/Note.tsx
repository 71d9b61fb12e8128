import { Alert } from '@mantine/core';
import { IconAlertTriangle, IconCircleCheck, IconInfoCircle } from '@tabler/icons-react';
import type { ReactNode } from 'react';

const LOOKS = {
  info: { color: 'ai', icon: <IconInfoCircle size={18} aria-hidden="true" /> },
  success: { color: 'teal', icon: <IconCircleCheck size={18} aria-hidden="true" /> },
  warning: { color: 'yellow', icon: <IconAlertTriangle size={18} aria-hidden="true" /> },
  danger: { color: 'red', icon: <IconAlertTriangle size={18} aria-hidden="true" /> },
};

export interface NoteProps {
  tone: keyof typeof LOOKS;
  title?: ReactNode;
  /** `alert` interrupts a screen reader: for what keeps somebody from going on. */
  role?: 'alert' | 'status';
  icon?: ReactNode;
  closeLabel?: string;
  onClose?: () => void;
  children?: ReactNode;
}

/** What has to be said on the page, beside the thing it is about. */
export function Note({ tone, title, role, icon, closeLabel, onClose, children }: NoteProps) {
  const look = LOOKS[tone];
  return (
    <Alert
      role={role}
      color={look.color}
      variant="light"
      mb="sm"
      classNames={{ title: 'alert-title', message: 'alert-message' }}
      icon={icon ?? look.icon}
      title={title}
      withCloseButton={onClose !== undefined}
      closeButtonLabel={closeLabel}
      onClose={onClose}
    >
      {children}
    </Alert>
  );
}

import '../theme/styles.forms';
import { PasswordInput, type PasswordInputProps } from '@mantine/core';
import { useMessages } from '@/i18n/catalogue';
import { common } from '@/i18n/common';

/** A password field whose eye is reached by the keyboard, too, and has a name; the kit leaves both out. */
export function PasswordField(props: PasswordInputProps) {
  const t = useMessages(common);
  return (
    <PasswordInput visibilityToggleButtonProps={{ 'aria-label': t('form.showPassword'), tabIndex: 0 }} {...props} />
  );
}

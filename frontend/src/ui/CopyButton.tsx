import { Button } from '@mantine/core';
import { useState } from 'react';
import { useMessages } from '@/i18n/catalogue';
import { common } from '@/i18n/common';

export function CopyButton({ value }: { value: string }) {
  const t = useMessages(common);
  const [done, setDone] = useState(false);
  const copy = async () => {
    await navigator.clipboard?.writeText(value);
    setDone(true);
    setTimeout(() => setDone(false), 2000);
  };
  return (
    <Button variant="default" size="compact-sm" onClick={copy} aria-live="polite">
      {done ? t('action.copied') : t('action.copy')}
    </Button>
  );
}

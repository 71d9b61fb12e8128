import '../theme/styles.forms';
import { TextInput } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import { useEffect, useRef } from 'react';
import { useAfterPause } from './useAfterPause';

/** A search field that follows the URL: typing reports after a pause, `/` focuses it, an outside change is shown. */
export function SearchBox({
  value,
  onChange,
  label,
}: {
  value: string;
  onChange: (value: string) => void;
  label: string;
}) {
  const input = useRef<HTMLInputElement>(null);
  const report = useAfterPause(onChange, 250);
  useEffect(() => {
    if (input.current && input.current !== document.activeElement) input.current.value = value;
  }, [value]);
  useEffect(() => {
    const focus = (event: KeyboardEvent) => {
      const target = event.target as HTMLElement;
      if (event.key !== '/' || target.closest('input, textarea, select, [role="dialog"]')) return;
      event.preventDefault();
      input.current?.focus();
    };
    window.addEventListener('keydown', focus);
    return () => window.removeEventListener('keydown', focus);
  }, []);
  return (
    <TextInput
      ref={input}
      type="search"
      aria-label={label}
      placeholder={label}
      defaultValue={value}
      leftSection={<IconSearch size={16} aria-hidden="true" />}
      onChange={(event) => report(event.currentTarget.value)}
      style={{ flex: '1 1 260px', maxWidth: 420 }}
    />
  );
}

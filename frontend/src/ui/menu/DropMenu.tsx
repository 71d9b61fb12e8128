import { Button, type ButtonProps } from '@mantine/core';
import { IconChevronDown } from '@tabler/icons-react';
import { type ReactNode, useId, useRef } from 'react';
import classes from './DropMenu.module.css';

export interface DropMenuProps {
  label: string;
  icon?: ReactNode;
  hint?: string;
  loading?: boolean;
  button?: ButtonProps;
  children: ReactNode;
}

/** A button that drops a small menu: the browser's own popover, which stays below the button and inside the window. */
export function DropMenu({ label, icon, hint, loading, button, children }: DropMenuProps) {
  const id = useId();
  const opener = useRef<HTMLButtonElement>(null);
  /** Where the button is may change under an open menu: the page scrolls, or a message appears above. */
  const follow = (menu: HTMLElement) => {
    const button = opener.current;
    if (!button || !menu.matches(':popover-open')) return;
    const box = button.getBoundingClientRect();
    const below = window.innerHeight - box.bottom - 12;
    const top = menu.offsetHeight <= below ? box.bottom + 4 : Math.max(8, window.innerHeight - menu.offsetHeight - 8);
    menu.style.top = `${top}px`;
    menu.style.left = `${Math.max(8, Math.min(box.left, window.innerWidth - menu.offsetWidth - 8))}px`;
    requestAnimationFrame(() => follow(menu));
  };
  return (
    <>
      <Button
        ref={opener}
        variant="default"
        leftSection={icon}
        rightSection={<IconChevronDown size={14} aria-hidden="true" />}
        loading={loading}
        popoverTarget={id}
        {...button}
      >
        {label}
      </Button>
      <div
        id={id}
        popover="auto"
        className={classes.menu}
        onToggle={(event) => event.newState === 'open' && follow(event.currentTarget)}
      >
        {hint ? <div className={classes.hint}>{hint}</div> : null}
        {children}
      </div>
    </>
  );
}

export function DropItem({ children, onClick }: { children: ReactNode; onClick: () => void }) {
  return (
    <button
      type="button"
      className={classes.item}
      onClick={(event) => {
        event.currentTarget.closest<HTMLElement>('[popover]')?.hidePopover();
        onClick();
      }}
    >
      {children}
    </button>
  );
}

export function DropCheck(props: { label: string; checked: boolean; disabled?: boolean; onChange: () => void }) {
  return (
    <label className={classes.item}>
      <input type="checkbox" checked={props.checked} disabled={props.disabled} onChange={props.onChange} />
      {props.label}
    </label>
  );
}

import { VisuallyHidden } from '@mantine/core';
import { IconClock } from '@tabler/icons-react';
import { useEffect, useRef, useState } from 'react';
import { useMessages } from '@/i18n/catalogue';
import { player } from '../messages/player';
import { announced, clockOf } from '../sitting-model';
import classes from './player.module.css';

/** The time that is left: always in sight, said aloud twice and not each second. */
export function SittingClock({ left }: { left: number }) {
  const t = useMessages(player);
  const before = useRef(left);
  const [said, setSaid] = useState('');
  useEffect(() => {
    const minutes = announced(before.current, left);
    before.current = left;
    if (minutes !== undefined) setSaid(t('sitting.announce', { m: minutes }));
  }, [left, t]);
  return (
    <div className={classes.clock} data-low={left <= 60 || undefined}>
      <IconClock size={20} aria-hidden="true" />
      <span>{t('sitting.left')}</span>
      <strong className="num" role="timer">
        {clockOf(left)}
      </strong>
      <VisuallyHidden role="status">{said}</VisuallyHidden>
    </div>
  );
}

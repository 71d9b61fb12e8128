import type { ReactNode } from 'react';
import { useMessages } from '@/i18n/catalogue';
import { common } from '@/i18n/common';
import { useFormat } from '@/i18n/format';
import classes from './SeatMeter.module.css';

export interface SeatMeterProps {
  assigned: number;
  purchased: number;
  label?: ReactNode;
  note?: ReactNode;
}

/** 登録数 / 契約数: how many seats of a term are taken, how many are left, or by how many it is over. */
export function SeatMeter({ assigned, purchased, label, note }: SeatMeterProps) {
  const t = useMessages(common);
  const format = useFormat();
  const left = purchased - assigned;
  const share = purchased > 0 ? Math.min(100, (assigned / purchased) * 100) : 0;
  const tight = left >= 0 && purchased > 0 && left / purchased < 0.05;
  const tone = left < 0 ? classes.over : tight ? classes.tight : '';
  return (
    <div className={tone}>
      <div className={classes.line}>
        <strong>{label}</strong>
        <span className={`${classes.count} num`}>
          <strong>{format.number(assigned)}</strong> / {format.number(purchased)}{' '}
          <span className="muted">{t('seats.label')}</span>
        </span>
      </div>
      <div className={classes.track} aria-hidden="true">
        <div className={classes.fill} style={{ width: `${share}%` }} />
      </div>
      <div className={classes.line}>
        <span className="muted num">{note}</span>
        <span className={`${classes.left} num`}>
          {left < 0
            ? t('seats.over', { count: format.number(-left) })
            : t('seats.left', { count: format.number(left) })}
        </span>
      </div>
    </div>
  );
}

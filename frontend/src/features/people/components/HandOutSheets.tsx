import { useMessages } from '@/i18n/catalogue';
import { orgPath } from '@/lib/org-path';
import { loginUrl } from '@/lib/paths';
import { handOutsMessages } from '../messages/hand-outs';
import type { HandOutItem } from '../types';
import classes from './handOuts.module.css';

export interface HandOutSheetsProps {
  items: HandOutItem[];
  companyName: string;
  companyCode: string;
}

/** One slip per person, eight to an A4 sheet, to be cut along the dashed lines. */
export function HandOutSheets({ items, companyName, companyCode }: HandOutSheetsProps) {
  const t = useMessages(handOutsMessages);
  const address = `${window.location.origin}${loginUrl('learn', { companyCode })}`;
  return (
    <ul className={classes.sheet}>
      {items.map((item) => (
        <li key={item.loginId} className={classes.slip}>
          <div className={classes.heading}>{t('sheet.heading')}</div>
          <div className={classes.who}>
            <strong>
              {item.name} {t('sheet.to')}
            </strong>
            <span>{[companyName, orgPath(item.orgPath)].filter(Boolean).join('　')}</span>
          </div>
          <dl>
            <div className={classes.wide}>
              <dt>{t('sheet.address')}</dt>
              <dd className={classes.address}>{address}</dd>
            </div>
            <div>
              <dt>{t('sheet.companyCode')}</dt>
              <dd>{companyCode}</dd>
            </div>
            <div>
              <dt>{t('sheet.loginId')}</dt>
              <dd>{item.loginId}</dd>
            </div>
            <div className={classes.wide}>
              <dt>{t('sheet.code')}</dt>
              <dd className={classes.code}>{item.code}</dd>
            </div>
          </dl>
          <p>{t('sheet.how')}</p>
        </li>
      ))}
    </ul>
  );
}

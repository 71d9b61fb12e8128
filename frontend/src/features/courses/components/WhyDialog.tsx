import { Modal } from '@mantine/core';
import { useMessages, usePick } from '@/i18n/catalogue';
import { common } from '@/i18n/common';
import { useFormat } from '@/i18n/format';
import { StateBadge } from '@/ui/StateBadge';
import { settingsMessages } from '../messages/settings';
import type { CourseSettingRule, CourseState, SettingRow } from '../settings-api';
import { stateTone } from '../settings-model';
import { usePeriod } from './SettingsTable';
import classes from './settings.module.css';

function Rule({ rule }: { rule: CourseSettingRule }) {
  const t = useMessages(settingsMessages);
  const format = useFormat();
  const period = usePeriod();
  const state = rule.state as CourseState;
  const kind = rule.target.kind as 'everyone' | 'department' | 'class' | 'person';
  const source = t(`source.${kind}`, { name: rule.target.path.join(' / ') });
  return (
    <li>
      <StateBadge tone={stateTone(state)}>{t(`states.${state}`)}</StateBadge>
      <span>{rule.author === 'supervisor' ? t('bySupervisor', { source }) : source}</span>
      {rule.from || rule.until ? <span className="muted num">{period(rule)}</span> : null}
      {rule.dueOn ? (
        <span className="muted num">
          {format.label(t('columns.due'))}
          {format.date(rule.dueOn)}
        </span>
      ) : null}
    </li>
  );
}

export interface WhyDialogProps {
  row: SettingRow;
  /** For whom the table is looked at. */
  target: string;
  onClose: () => void;
}

/** "Why do I see this?": the rule that won, and those that it beat. */
export function WhyDialog({ row, target, onClose }: WhyDialogProps) {
  const t = useMessages(settingsMessages);
  const words = useMessages(common);
  const pick = usePick();
  const state = t(`states.${row.state}`);
  return (
    <Modal.Root opened onClose={onClose} centered>
      <Modal.Overlay />
      <Modal.Content>
        <Modal.Header role="presentation">
          <Modal.Title fw={700}>{t('why.title')}</Modal.Title>
          <Modal.CloseButton aria-label={words('action.close')} />
        </Modal.Header>
        <Modal.Body>
          <p style={{ marginTop: 0 }}>
            <b>{pick(row.courseTitleJa, row.courseTitleEn)}</b>
            <br />
            {t(row.state === 'hidden' ? 'why.resultHidden' : 'why.result', { target, state })}
          </p>
          {row.because ? (
            <>
              <b>{t('why.winner')}</b>
              <ul className={classes.rules}>
                <Rule rule={row.because} />
              </ul>
            </>
          ) : (
            <p>{t('why.default')}</p>
          )}
          {row.beaten.length > 0 ? (
            <>
              <b>{t('why.beaten')}</b>
              <ul className={classes.rules}>
                {row.beaten.map((rule) => (
                  <Rule key={rule.id} rule={rule} />
                ))}
              </ul>
            </>
          ) : (
            <p className="muted">{t('why.noBeaten')}</p>
          )}
          <p className="muted" style={{ marginBottom: 0 }}>
            {t('why.order')}
          </p>
        </Modal.Body>
      </Modal.Content>
    </Modal.Root>
  );
}

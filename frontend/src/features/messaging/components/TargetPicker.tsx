import { ActionIcon, Checkbox, NativeSelect } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import { useMessages } from '@/i18n/catalogue';
import { noticeMessages } from '../messages/notices';
import { MOST_TARGETS } from '../notices-model';
import classes from './notices.module.css';

/** What can be chosen: how it is sent, and what it is called. */
export interface Choice {
  value: string;
  label: string;
}

export interface TargetChoices {
  departments: readonly Choice[];
  courses: readonly Choice[];
  classes: readonly Choice[];
}

export interface TargetPickerProps {
  value: readonly string[];
  choices: TargetChoices;
  /** Words for what is chosen already and may stand among the choices no longer. */
  names: ReadonlyMap<string, string>;
  /** A supervisor names departments only. */
  isAdministrator: boolean;
  /** What the server found wrong with the choice. */
  error?: string;
  onChange: (value: string[]) => void;
}

/** For whom a notice is: everybody, or departments, courses and classes one after the other. */
export function TargetPicker({ value, choices, names, isAdministrator, error, onChange }: TargetPickerProps) {
  const t = useMessages(noticeMessages);
  const whole = value.includes('everyone');
  const chosen = value.filter((one) => one !== 'everyone');
  const adding = (label: string, all: readonly Choice[]) => (
    <NativeSelect
      label={label}
      value=""
      disabled={value.length >= MOST_TARGETS}
      data={[{ value: '', label: t('form.choose') }, ...all.filter((one) => !value.includes(one.value))]}
      onChange={(event) => {
        if (event.currentTarget.value) onChange([...value, event.currentTarget.value]);
      }}
    />
  );
  return (
    <fieldset className={classes.targets}>
      <legend>{t('form.targets')}</legend>
      {isAdministrator ? (
        <Checkbox
          label={t('form.whole')}
          checked={whole}
          onChange={(event) => onChange(event.currentTarget.checked ? ['everyone'] : [])}
        />
      ) : null}
      {whole ? null : (
        <>
          <p className="muted" style={{ margin: 0 }}>
            {t(isAdministrator ? 'form.targetsHint' : 'form.targetsHintRead')}
          </p>
          {chosen.length > 0 ? (
            <ul className={classes.chosen}>
              {chosen.map((one) => {
                const name = names.get(one) ?? '…';
                return (
                  <li key={one}>
                    {name}
                    <ActionIcon
                      variant="default"
                      size="lg"
                      aria-label={t('form.remove', { name })}
                      onClick={() => onChange(value.filter((other) => other !== one))}
                    >
                      <IconX size={16} aria-hidden="true" />
                    </ActionIcon>
                  </li>
                );
              })}
            </ul>
          ) : (
            <p style={{ margin: 0 }}>{t('form.noTargets')}</p>
          )}
          {adding(t('form.addDepartment'), choices.departments)}
          {isAdministrator ? adding(t('form.addCourse'), choices.courses) : null}
          {isAdministrator ? adding(t('form.addClass'), choices.classes) : null}
        </>
      )}
      {error ? <p className={classes.fault}>{error}</p> : null}
    </fieldset>
  );
}

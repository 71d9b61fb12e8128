import { NativeSelect } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import { useMessages } from '@/i18n/catalogue';
import { orgPath } from '@/lib/org-path';
import { FieldLabel } from '@/ui/form/FieldLabel';
import { learnerPageMessages } from '../messages/learner-page';
import type { OrgForest } from '../org-model';
import classes from './people.module.css';

export interface UnitsFieldProps {
  label: string;
  hint: string;
  forest: OrgForest;
  options: { value: string; label: string }[];
  /** What cannot be picked, because it is the person's own department. */
  except?: string;
  value: string[];
  onChange: (ids: string[]) => void;
  error?: string;
}

/** Several departments: each picked one stands below with a button that takes it out again. */
export function UnitsField({ label, hint, forest, options, except, value, onChange, error }: UnitsFieldProps) {
  const t = useMessages(learnerPageMessages);
  const shown = value.filter((id) => id !== except);
  const left = options.filter((option) => option.value !== except && !value.includes(option.value));
  return (
    <div>
      <NativeSelect
        label={<FieldLabel text={label} />}
        description={hint}
        error={error}
        value=""
        data={[{ value: '', label: t('addUnit') }, ...left]}
        onChange={(event) => event.currentTarget.value && onChange([...shown, event.currentTarget.value])}
      />
      {shown.length > 0 ? (
        <ul className={classes.picked} aria-label={label}>
          {shown.map((id) => {
            const unit = forest.nodes.get(id)?.unit;
            const name = unit ? orgPath(unit.path) || unit.name : id;
            return (
              <li key={id}>
                <span>{name}</span>
                <button
                  type="button"
                  aria-label={t('removeUnit', { name })}
                  onClick={() => onChange(shown.filter((other) => other !== id))}
                >
                  <IconX size={14} aria-hidden="true" />
                </button>
              </li>
            );
          })}
        </ul>
      ) : null}
    </div>
  );
}

import { NumberInput, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useMessages } from '@/i18n/catalogue';
import { FieldLabel } from '@/ui/form/FieldLabel';
import { units as catalogue } from '../messages/units';
import type { CourseUnit } from '../units-api';

/** The first code with this letter that is free. */
function freeCode(units: readonly CourseUnit[], letter: string): string {
  const taken = new Set(units.map((unit) => unit.code.toLowerCase()));
  let number = 1;
  while (taken.has(`${letter}${number}`)) number += 1;
  return `${letter}${number}`;
}

interface Start {
  unit?: CourseUnit;
  units: readonly CourseUnit[];
  /** What codes of its kind begin with. */
  letter: string;
  /** Its title where it has none yet. */
  title: string;
}

/** What is entered for every unit that is loaded on the screen. */
export function useUnitFields({ unit, units, letter, title }: Start) {
  const [code, setCode] = useState(() => unit?.code ?? freeCode(units, letter));
  const [titleJa, setTitleJa] = useState(unit?.titleJa ?? title);
  const [titleEn, setTitleEn] = useState(unit?.titleEn ?? '');
  const [weight, setWeight] = useState<number | string>(unit?.weight ?? 1);
  return { code, setCode, titleJa, setTitleJa, titleEn, setTitleEn, weight, setWeight };
}

export function UnitFields({ entered, isNew }: { entered: ReturnType<typeof useUnitFields>; isNew: boolean }) {
  const t = useMessages(catalogue);
  return (
    <>
      <TextInput
        label={<FieldLabel text={t('field.code')} required />}
        value={entered.code}
        disabled={!isNew}
        maxLength={32}
        onChange={(event) => entered.setCode(event.currentTarget.value)}
      />
      <TextInput
        label={<FieldLabel text={t('field.titleJa')} required />}
        value={entered.titleJa}
        maxLength={200}
        onChange={(event) => entered.setTitleJa(event.currentTarget.value)}
      />
      <TextInput
        label={<FieldLabel text={t('field.titleEn')} />}
        value={entered.titleEn}
        maxLength={200}
        onChange={(event) => entered.setTitleEn(event.currentTarget.value)}
      />
      <NumberInput
        label={<FieldLabel text={t('field.weight')} required />}
        value={entered.weight}
        min={1}
        max={100}
        allowDecimal={false}
        onChange={entered.setWeight}
      />
    </>
  );
}

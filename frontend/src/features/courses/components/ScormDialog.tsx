import { Button, Checkbox, Group, Modal, NumberInput, Stack } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useMessages } from '@/i18n/catalogue';
import { common } from '@/i18n/common';
import { FieldLabel } from '@/ui/form/FieldLabel';
import { FileDrop } from '@/ui/form/FileDrop';
import { Note } from '@/ui/Note';
import { ProblemAlert } from '@/ui/states/ProblemAlert';
import { units as catalogue } from '../messages/units';
import {
  type CourseUnit,
  courseUnitsQuery,
  createScormUnit,
  loadScormPackage,
  type ScormPackage,
  updateScormUnit,
} from '../units-api';
import { PackageFacts, PackageFaults } from './PackageFacts';
import { UnitFields, useUnitFields } from './UnitFields';

const MAX_BYTES = 200 * 1024 * 1024;

export interface ScormDialogProps {
  courseId: string;
  units: CourseUnit[];
  /** The unit that is changed; a new one without. */
  unit?: CourseUnit;
  onClose: () => void;
}

/** Load a package, look at what it holds, enter the rest, confirm. */
export function ScormDialog({ courseId, units, unit, onClose }: ScormDialogProps) {
  const t = useMessages(catalogue);
  const words = useMessages(common);
  const [choosing, setChoosing] = useState(!unit);
  const load = useMutation({
    mutationFn: loadScormPackage,
    onSuccess: (loaded) => {
      if (loaded.package) setChoosing(false);
    },
  });
  const found = load.data?.package ?? unit?.package;
  return (
    <Modal
      opened
      onClose={onClose}
      title={t(unit ? 'dialog.change' : 'dialog.add')}
      size="lg"
      closeButtonProps={{ 'aria-label': words('action.close') }}
    >
      <Stack gap="md">
        {choosing || !found ? (
          <>
            <ProblemAlert error={load.error} />
            {load.data && load.data.faults.length > 0 ? <PackageFaults faults={load.data.faults} /> : null}
            <FileDrop
              accept={['zip']}
              maxBytes={MAX_BYTES}
              hint={t('hint')}
              note={load.isPending ? t('uploading') : t('note')}
              pending={load.isPending}
              onFile={(file) => load.mutate(file)}
            />
          </>
        ) : (
          <>
            <PackageFacts found={found} title={t(load.data?.package ? 'package.title' : 'package.now')} />
            <div>
              <Button variant="default" onClick={() => setChoosing(true)}>
                {t('another')}
              </Button>
            </div>
            <Fields key={found.id} {...{ courseId, units, unit, found, onClose }} />
          </>
        )}
      </Stack>
    </Modal>
  );
}

function useFields({ unit, units, found }: Pick<ScormDialogProps, 'unit' | 'units'> & { found: ScormPackage }) {
  const entered = useUnitFields({ unit, units, letter: 's', title: found.title });
  const [scored, setScored] = useState(unit ? typeof unit.passingScore === 'number' : found.scored);
  const [passing, setPassing] = useState<number | string>((unit ? unit.ownPassingScore : found.passingScore) ?? '');
  const fields = {
    packageId: found.id,
    titleJa: entered.titleJa,
    titleEn: entered.titleEn,
    weight: Number(entered.weight) || 0,
    scored,
    passingScore: scored && passing !== '' ? Number(passing) : null,
  };
  return { ...entered, setScored, passing, setPassing, fields };
}

function Fields({ courseId, units, unit, found, onClose }: ScormDialogProps & { found: ScormPackage }) {
  const t = useMessages(catalogue);
  const client = useQueryClient();
  const entered = useFields({ unit, units, found });
  const { fields } = entered;
  const save = useMutation({
    mutationFn: () =>
      unit ? updateScormUnit(courseId, unit, fields) : createScormUnit(courseId, entered.code.trim(), fields),
    onSuccess: async () => {
      await client.invalidateQueries({ queryKey: courseUnitsQuery(courseId).queryKey });
      onClose();
    },
  });
  return (
    <Stack
      gap="sm"
      component="form"
      onSubmit={(event: React.FormEvent) => {
        event.preventDefault();
        save.mutate();
      }}
    >
      <UnitFields entered={entered} isNew={!unit} />
      <Checkbox
        label={t('field.scored')}
        description={t('field.scoredHint')}
        checked={fields.scored}
        onChange={(event) => entered.setScored(event.currentTarget.checked)}
      />
      {fields.scored ? (
        <NumberInput
          label={<FieldLabel text={t('field.passing')} />}
          description={t('field.passingHint')}
          value={entered.passing}
          min={0}
          max={100}
          allowDecimal={false}
          onChange={entered.setPassing}
        />
      ) : null}
      {unit && unit.package?.id !== found.id ? <Note tone="info">{t('running')}</Note> : null}
      <ProblemAlert error={save.error} />
      <Group justify="flex-end">
        <Button type="submit" loading={save.isPending} disabled={fields.titleJa.trim() === '' || fields.weight < 1}>
          {t(unit ? 'confirm.change' : 'confirm.add')}
        </Button>
      </Group>
    </Stack>
  );
}

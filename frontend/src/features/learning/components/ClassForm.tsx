import { ActionIcon, Group, NativeSelect, Stack, Textarea, TextInput } from '@mantine/core';
import { IconArrowUp, IconX } from '@tabler/icons-react';
import { useState } from 'react';
import { useMessages, usePick } from '@/i18n/catalogue';
import { ConfirmDialog } from '@/ui/ConfirmDialog';
import type { ClassInput, ClassState, TrainingClass } from '../classes-api';
import { classMessages } from '../messages/classes';

const STATES = ['required', 'recommended', 'optional'] as const;
type Course = NonNullable<ClassInput['courses']>[number];
type Draft = Omit<ClassInput, 'courses'> & { courses: Course[] };

const NEW: Draft = { name: '', description: '', from: null, until: null, courses: [] };

/** What of a class is written. */
export function draftOf(one: TrainingClass): Draft {
  const { name, description, from, until } = one;
  const courses = one.courses.map(({ courseId, state, from, until, dueOn }) => ({
    courseId,
    state,
    from,
    until,
    dueOn,
  }));
  return { name, description, from, until, courses };
}

/** A course of the term's library. */
export interface LibraryCourse {
  courseId: string;
  courseCode: string;
  courseTitleJa: string;
  courseTitleEn: string;
}

export interface ClassFormProps {
  /** What the term's library has. */
  library: readonly LibraryCourse[];
  /** The class that is changed; none is a new one. */
  one?: TrainingClass;
  pending: boolean;
  error: unknown;
  onSave: (draft: ClassInput) => void;
  onClose: () => void;
}

/** A class is made or changed: its name, its period, and its courses in order. */
export function ClassForm({ library, one, pending, error, onSave, onClose }: ClassFormProps) {
  const t = useMessages(classMessages);
  const [draft, setDraft] = useState<Draft>(() => (one ? draftOf(one) : NEW));
  const set = (part: Partial<Draft>) => setDraft({ ...draft, ...part });
  return (
    <ConfirmDialog
      opened
      title={t(one ? 'form.edit' : 'form.create')}
      confirmLabel={t(one ? 'form.save' : 'form.make')}
      pending={pending}
      disabled={draft.name.trim() === ''}
      error={error}
      onConfirm={() => onSave(draft)}
      onClose={onClose}
    >
      <Stack gap="sm">
        <TextInput
          label={t('form.name')}
          value={draft.name}
          maxLength={120}
          required
          onChange={(event) => set({ name: event.currentTarget.value })}
        />
        <Textarea
          label={t('form.description')}
          value={draft.description}
          maxLength={1000}
          autosize
          minRows={2}
          onChange={(event) => set({ description: event.currentTarget.value })}
        />
        <Group grow align="start">
          <TextInput
            type="date"
            label={t('form.from')}
            value={draft.from ?? ''}
            onChange={(event) => set({ from: event.currentTarget.value || null })}
          />
          <TextInput
            type="date"
            label={t('form.until')}
            value={draft.until ?? ''}
            onChange={(event) => set({ until: event.currentTarget.value || null })}
          />
        </Group>
        <p className="muted" style={{ margin: 0 }}>
          {t('form.daysHint')}
        </p>
        <Courses library={library} courses={draft.courses} onChange={(courses) => set({ courses })} />
      </Stack>
    </ConfirmDialog>
  );
}

interface CoursesProps {
  library: readonly LibraryCourse[];
  courses: Course[];
  onChange: (courses: Course[]) => void;
}

function Courses({ library, courses, onChange }: CoursesProps) {
  const t = useMessages(classMessages);
  const pick = usePick();
  const titles = new Map(library.map((row) => [row.courseId, pick(row.courseTitleJa, row.courseTitleEn)]));
  const rest = library.filter((row) => !courses.some(({ courseId }) => courseId === row.courseId));
  const change = (id: string, part: Partial<Course>) =>
    onChange(courses.map((one) => (one.courseId === id ? { ...one, ...part } : one)));
  const up = (place: number) => {
    const [one] = courses.slice(place, place + 1);
    if (one)
      onChange([...courses.slice(0, place - 1), one, ...courses.slice(place - 1, place), ...courses.slice(place + 1)]);
  };
  return (
    <fieldset style={{ border: 0, padding: 0, margin: 0 }}>
      <legend style={{ fontWeight: 600 }}>{t('form.courses')}</legend>
      {courses.length === 0 ? <p className="muted">{t('form.noCourses')}</p> : null}
      <Stack gap="xs" component="ul" style={{ listStyle: 'none', padding: 0, margin: '4px 0 8px' }}>
        {courses.map((one, place) => (
          <CourseRow
            key={one.courseId}
            one={one}
            title={titles.get(one.courseId) ?? '…'}
            onChange={(part) => change(one.courseId, part)}
            onUp={place > 0 ? () => up(place) : undefined}
            onRemove={() => onChange(courses.filter(({ courseId }) => courseId !== one.courseId))}
          />
        ))}
      </Stack>
      <NativeSelect
        label={t('form.add')}
        value=""
        data={[
          { value: '', label: t('form.addHint') },
          ...rest.map((row) => ({
            value: row.courseId,
            label: `${row.courseCode} ${pick(row.courseTitleJa, row.courseTitleEn)}`,
          })),
        ]}
        onChange={(event) => {
          const courseId = event.currentTarget.value;
          if (courseId) onChange([...courses, { courseId, state: 'required' }]);
        }}
      />
    </fieldset>
  );
}

interface CourseRowProps {
  one: Course;
  title: string;
  onChange: (part: Partial<Course>) => void;
  onUp?: () => void;
  onRemove: () => void;
}

function CourseRow({ one, title, onChange, onUp, onRemove }: CourseRowProps) {
  const t = useMessages(classMessages);
  const asks = one.state !== 'optional';
  return (
    <li>
      <div style={{ fontWeight: 600 }}>{title}</div>
      <Group gap="xs" wrap="nowrap">
        <NativeSelect
          aria-label={t('form.state', { title })}
          value={one.state}
          data={STATES.map((value) => ({ value, label: t(`state.${value}`) }))}
          onChange={(event) => {
            const state = event.currentTarget.value as ClassState;
            onChange(state === 'optional' ? { state, dueOn: null } : { state });
          }}
        />
        <TextInput
          type="date"
          aria-label={t('form.due', { title })}
          disabled={!asks}
          value={one.dueOn ?? ''}
          style={{ flex: 1, minWidth: 0 }}
          onChange={(event) => onChange({ dueOn: event.currentTarget.value || null })}
        />
        <ActionIcon variant="default" size="lg" disabled={!onUp} aria-label={t('form.up', { title })} onClick={onUp}>
          <IconArrowUp size={16} aria-hidden="true" />
        </ActionIcon>
        <ActionIcon variant="default" size="lg" aria-label={t('form.remove', { title })} onClick={onRemove}>
          <IconX size={16} aria-hidden="true" />
        </ActionIcon>
      </Group>
    </li>
  );
}

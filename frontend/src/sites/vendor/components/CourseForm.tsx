import { zodResolver } from '@hookform/resolvers/zod';
import { Alert, Checkbox, NativeSelect, Textarea, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useForm } from 'react-hook-form';
import { categoriesQuery, seriesQuery } from '@/features/courses/api';
import { courses } from '@/features/courses/messages';
import { categoryOptions } from '@/features/courses/model';
import type { Course, NewCourse } from '@/features/courses/types';
import { useMessages, usePick } from '@/i18n/catalogue';
import { common } from '@/i18n/common';
import { z } from '@/lib/zod';
import { FieldLabel } from '@/ui/form/FieldLabel';
import { FormShell } from '@/ui/form/FormShell';
import { useFieldError } from '@/ui/form/problems';
import { catalogueMessages } from '../messages/catalogue';

const required = () => z.string().check(z.trim(), z.minLength(1, 'field.required'));
const whole = () => z.string().check(z.regex(/^\d{1,4}$/, 'field.integer'));
const schema = z.object({
  code: required(),
  titleJa: required(),
  titleEn: z.string(),
  summaryJa: z.string(),
  summaryEn: z.string(),
  categoryId: z.string().check(z.minLength(1, 'field.choose')),
  seriesId: z.string(),
  standardMinutes: whole(),
  passingScore: whole(),
  surveyRequired: z.boolean(),
});
type Values = z.infer<typeof schema>;

const valuesOf = (course?: Course): Values => ({
  code: course?.code ?? '',
  titleJa: course?.titleJa ?? '',
  titleEn: course?.titleEn ?? '',
  summaryJa: course?.summaryJa ?? '',
  summaryEn: course?.summaryEn ?? '',
  categoryId: course?.categoryId ?? '',
  seriesId: course?.seriesId ?? '',
  standardMinutes: String(course?.standardMinutes ?? 30),
  passingScore: String(course?.passingScore ?? 60),
  surveyRequired: course?.surveyRequired ?? false,
});

export interface CourseFormProps {
  course?: Course;
  pending: boolean;
  problem: unknown;
  saved: boolean;
  onSubmit: (body: NewCourse) => void;
}

export function CourseForm({ course, pending, problem, saved, onSubmit }: CourseFormProps) {
  const t = useMessages(catalogueMessages);
  const c = useMessages(common);
  const words = useMessages(courses);
  const pick = usePick();
  const { data: categories } = useQuery(categoriesQuery);
  const { data: series } = useQuery(seriesQuery);
  const form = useForm<Values>({ resolver: zodResolver(schema), defaultValues: valuesOf(course) });
  const error = useFieldError(form);
  const send = (values: Values) =>
    onSubmit({
      ...values,
      seriesId: values.seriesId || null,
      standardMinutes: Number(values.standardMinutes),
      passingScore: Number(values.passingScore),
    });
  const text = (name: 'code' | 'titleJa' | 'titleEn', needed = false) => (
    <TextInput
      label={<FieldLabel text={words(`course.${name}`)} required={needed} />}
      {...form.register(name)}
      error={error(name)}
    />
  );
  return (
    <FormShell form={form} onSubmit={send} pending={pending} problem={problem} submitLabel={c('action.save')}>
      {saved ? (
        <Alert role="status" color="teal">
          {t('edit.saved')}
        </Alert>
      ) : null}
      {text('code', true)}
      {text('titleJa', true)}
      {text('titleEn')}
      {(['summaryJa', 'summaryEn'] as const).map((name) => (
        <Textarea
          key={name}
          label={<FieldLabel text={words(`course.${name}`)} />}
          rows={3}
          {...form.register(name)}
          error={error(name)}
        />
      ))}
      <NativeSelect
        label={<FieldLabel text={words('course.category')} required />}
        value={form.watch('categoryId')}
        onChange={(event) => form.setValue('categoryId', event.currentTarget.value, { shouldDirty: true })}
        error={error('categoryId')}
        data={[{ value: '', label: '—' }, ...categoryOptions(categories ?? [], pick)]}
      />
      <NativeSelect
        label={<FieldLabel text={words('course.series')} />}
        value={form.watch('seriesId')}
        onChange={(event) => form.setValue('seriesId', event.currentTarget.value, { shouldDirty: true })}
        error={error('seriesId')}
        data={[
          { value: '', label: words('course.noSeries') },
          ...(series ?? []).map((one) => ({ value: one.id, label: pick(one.nameJa, one.nameEn) })),
        ]}
      />
      <TextInput
        label={<FieldLabel text={words('course.minutesField')} required />}
        inputMode="numeric"
        {...form.register('standardMinutes')}
        error={error('standardMinutes')}
      />
      <TextInput
        label={<FieldLabel text={words('course.passingScore')} required />}
        description={words('course.passingHint')}
        inputMode="numeric"
        {...form.register('passingScore')}
        error={error('passingScore')}
      />
      <Checkbox label={words('course.survey')} {...form.register('surveyRequired')} />
    </FormShell>
  );
}

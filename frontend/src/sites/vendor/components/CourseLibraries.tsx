import { ActionIcon, Button, Group, NativeSelect, Table, TextInput } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useSignedIn } from '@/api/useMe';
import { putCourseLibraries } from '@/features/courses/api';
import { stretchState } from '@/features/courses/model';
import type { CourseDetail, CourseMembership } from '@/features/courses/types';
import { catalogueQuery } from '@/features/ordering/catalogue-api';
import { useMessages, usePick } from '@/i18n/catalogue';
import { Panel } from '@/ui/Panel';
import { StateBadge } from '@/ui/StateBadge';
import { EmptyState } from '@/ui/states/EmptyState';
import { ProblemAlert } from '@/ui/states/ProblemAlert';
import { catalogueMessages } from '../messages/catalogue';
import classes from './CourseLibraries.module.css';

const TONES = { begun: 'success', to_come: 'info', ended: 'neutral' } as const;

/** In which libraries a course is from when to when; what has begun keeps its first day. */
export function CourseLibraries({ detail, writes }: { detail: CourseDetail; writes: boolean }) {
  const t = useMessages(catalogueMessages);
  const pick = usePick();
  const { today } = useSignedIn();
  const client = useQueryClient();
  const { data: all } = useQuery(catalogueQuery);
  const [rows, setRows] = useState<CourseMembership[]>(detail.memberships);
  const save = useMutation({
    mutationFn: () => putCourseLibraries(detail, rows),
    onSuccess: async () => client.invalidateQueries(),
  });
  const libraries = (all ?? []).filter((library) => library.kind === 'library');
  const name = (id: string) => {
    const found = all?.find((library) => library.id === id);
    return found ? pick(found.nameJa, found.nameEn) : '…';
  };
  const change = (place: number, part: Partial<CourseMembership>) =>
    setRows(rows.map((row, index) => (index === place ? { ...row, ...part } : row)));
  return (
    <Panel title={t('course.libraries')}>
      <p className="muted" style={{ marginTop: 0 }}>
        {t('course.librariesLead')}
      </p>
      {rows.length === 0 ? <EmptyState title={t('course.noLibraries')} /> : null}
      {rows.length > 0 ? (
        <section
          className={classes.scrolls}
          // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reached by keyboard (WCAG 2.1.1).
          tabIndex={0}
          aria-label={t('course.libraries')}
        >
          <Table miw={520}>
            <Table.Thead>
              <Table.Tr>
                <Table.Th>{t('courses.library')}</Table.Th>
                <Table.Th>{t('course.from')}</Table.Th>
                <Table.Th>{t('course.until')}</Table.Th>
                <Table.Th>{t('list.state')}</Table.Th>
                <Table.Th />
              </Table.Tr>
            </Table.Thead>
            <Table.Tbody>
              {rows.map((row, place) => (
                <Row
                  // biome-ignore lint/suspicious/noArrayIndexKey: rows have no id, and never change places.
                  key={place}
                  row={row}
                  today={today}
                  fixed={
                    !writes ||
                    detail.memberships.some(
                      (one) => one.libraryId === row.libraryId && one.from === row.from && one.from < today,
                    )
                  }
                  writes={writes}
                  name={name(row.libraryId)}
                  onChange={(part) => change(place, part)}
                  onRemove={() => setRows(rows.filter((_, index) => index !== place))}
                />
              ))}
            </Table.Tbody>
          </Table>
        </section>
      ) : null}
      {writes ? (
        <>
          <ProblemAlert error={save.error} />
          <Group mt="md" justify="space-between">
            <NativeSelect
              aria-label={t('course.addLibrary')}
              value=""
              onChange={(event) => {
                const libraryId = event.currentTarget.value;
                if (libraryId) setRows([...rows, { libraryId, from: today, until: null }]);
              }}
              data={[
                { value: '', label: t('course.addLibrary') },
                ...libraries.map((library) => ({ value: library.id, label: pick(library.nameJa, library.nameEn) })),
              ]}
            />
            <Button loading={save.isPending} onClick={() => save.mutate()}>
              {t('course.saveLibraries')}
            </Button>
          </Group>
        </>
      ) : null}
    </Panel>
  );
}

interface RowProps {
  row: CourseMembership;
  today: string;
  /** Its first day has passed. */
  fixed: boolean;
  writes: boolean;
  name: string;
  onChange: (part: Partial<CourseMembership>) => void;
  onRemove: () => void;
}

function Row({ row, today, fixed, writes, name, onChange, onRemove }: RowProps) {
  const t = useMessages(catalogueMessages);
  const state = stretchState(row, today);
  const day = (field: 'from' | 'until', disabled: boolean) => (
    <TextInput
      type="date"
      aria-label={`${name} ${t(`course.${field}`)}`}
      value={row[field] ?? ''}
      disabled={disabled}
      min={today}
      onChange={(event) => onChange({ [field]: event.currentTarget.value || (field === 'until' ? null : today) })}
    />
  );
  return (
    <Table.Tr>
      <Table.Td>{name}</Table.Td>
      <Table.Td>{day('from', fixed)}</Table.Td>
      <Table.Td>{day('until', !writes || state === 'ended')}</Table.Td>
      <Table.Td>
        <StateBadge tone={TONES[state]}>{t(`course.${state}`)}</StateBadge>
      </Table.Td>
      <Table.Td>
        {fixed ? null : (
          <ActionIcon variant="subtle" aria-label={t('course.removeRow', { name })} onClick={onRemove}>
            <IconX size={16} />
          </ActionIcon>
        )}
      </Table.Td>
    </Table.Tr>
  );
}

import '@/ui/theme/styles.forms';
import { NativeSelect, TextInput } from '@mantine/core';
import { useMessages } from '@/i18n/catalogue';
import { SearchBox } from '@/ui/form/SearchBox';
import { useAfterPause } from '@/ui/form/useAfterPause';
import { day, DOCUMENT_KINDS as KINDS, yen } from '../document-search';
import type { DocumentQuery } from '../documents-api';
import { documentWords } from '../messages/documents';
import classes from './ordering.module.css';

export interface DocumentFiltersProps {
  search: DocumentQuery;
  withParty?: boolean;
  onChange: (next: DocumentQuery, typed: boolean) => void;
}

export function DocumentFilters({ search, withParty, onChange }: DocumentFiltersProps) {
  const t = useMessages(documentWords);
  const later = useAfterPause((next: DocumentQuery) => onChange(next, true), 300);
  const dayField = (name: 'issuedFrom' | 'issuedTo', label: string) => (
    <TextInput
      type="date"
      label={label}
      value={search[name] ?? ''}
      max="9999-12-31"
      onChange={(event) => onChange({ ...search, [name]: day(event.currentTarget.value) }, true)}
    />
  );
  const yenField = (name: 'totalFrom' | 'totalTo', label: string) => (
    <TextInput
      key={search[name] ?? ''}
      label={label}
      inputMode="numeric"
      defaultValue={search[name] ?? ''}
      leftSection="¥"
      onChange={(event) => later({ ...search, [name]: yen(event.currentTarget.value.replaceAll(',', '')) })}
    />
  );
  return (
    <div className={`${classes.filters} ${classes.many}`}>
      <SearchBox
        value={(withParty ? search.party : search.number) ?? ''}
        label={withParty ? t('doc.searchParty') : t('doc.number')}
        onChange={(words) => onChange({ ...search, [withParty ? 'party' : 'number']: words || undefined }, true)}
      />
      <NativeSelect
        aria-label={t('doc.filterKind')}
        value={search.kind ?? ''}
        onChange={(event) =>
          onChange({ ...search, kind: KINDS.find((kind) => kind === event.currentTarget.value) }, false)
        }
        data={[
          { value: '', label: t('doc.allKinds') },
          ...KINDS.map((kind) => ({ value: kind, label: t(`doc.kind.${kind}`) })),
        ]}
      />
      {dayField('issuedFrom', t('doc.from'))}
      {dayField('issuedTo', t('doc.to'))}
      {yenField('totalFrom', t('doc.totalFrom'))}
      {yenField('totalTo', t('doc.totalTo'))}
    </div>
  );
}

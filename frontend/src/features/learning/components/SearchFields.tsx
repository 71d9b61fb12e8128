import '@/ui/theme/styles.forms';
import { Checkbox, Stack, TextInput } from '@mantine/core';
import { useMessages } from '@/i18n/catalogue';
import { savedSearchMessages } from '../messages/saved-searches';

export interface SearchValues {
  name: string;
  shared: boolean;
  isDefault: boolean;
}

export interface SearchFieldsProps {
  values: SearchValues;
  onChange: (values: SearchValues) => void;
  mayShare: boolean;
}

/** What an owner decides about a saved search, but for its conditions. */
export function SearchFields({ values, onChange, mayShare }: SearchFieldsProps) {
  const t = useMessages(savedSearchMessages);
  return (
    <Stack gap="sm">
      <TextInput
        label={t('name')}
        placeholder={t('namePlaceholder')}
        value={values.name}
        maxLength={40}
        required
        data-autofocus
        onChange={(event) => onChange({ ...values, name: event.currentTarget.value })}
      />
      <Checkbox
        label={t('isDefault')}
        checked={values.isDefault}
        onChange={(event) => onChange({ ...values, isDefault: event.currentTarget.checked })}
      />
      {mayShare ? (
        <Checkbox
          label={t('shared')}
          description={t('sharedHint')}
          checked={values.shared}
          onChange={(event) => onChange({ ...values, shared: event.currentTarget.checked })}
        />
      ) : null}
    </Stack>
  );
}

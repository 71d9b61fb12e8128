import '@/ui/theme/styles.forms';
import { Button, NativeSelect, TextInput } from '@mantine/core';
import { IconDownload } from '@tabler/icons-react';
import { useMutation } from '@tanstack/react-query';
import { useMessages } from '@/i18n/catalogue';
import { useFormat } from '@/i18n/format';
import { useLabels } from '@/i18n/labels';
import { SearchBox } from '@/ui/form/SearchBox';
import { DropItem, DropMenu } from '@/ui/menu/DropMenu';
import { PrintedConditions } from '@/ui/table/PrintedConditions';
import { exportLogins, type LoginFormat } from '../logins-api';
import { isLoginFiltered, LOGIN_RESULTS, type LoginFilter, NO_LOGIN_CONDITIONS } from '../logins-model';
import { loginMessages } from '../messages/logins';
import classes from './people.module.css';

export type ChangeLoginFilter = (patch: Partial<LoginFilter>, options?: { replace?: boolean }) => void;

export interface LoginToolbarProps {
  filter: LoginFilter;
  onChange: ChangeLoginFilter;
  count: string | undefined;
  /** The department that is picked. */
  orgName?: string;
}

/** The conditions of the list. They live in the address bar; this only shows and changes them. */
export function LoginToolbar({ filter, onChange, count, orgName }: LoginToolbarProps) {
  const t = useMessages(loginMessages);
  const label = useLabels(loginMessages);
  const format = useFormat();
  const day = (name: 'from' | 'until') => (
    <TextInput
      type="date"
      aria-label={t(name)}
      title={t(name)}
      value={filter[name]}
      max="9999-12-31"
      onChange={(event) => onChange({ [name]: event.currentTarget.value }, { replace: true })}
    />
  );
  return (
    <search className={classes.toolbar} aria-label={t('searchLabel')}>
      <PrintedConditions
        items={[
          orgName,
          filter.result && label('results', filter.result),
          Boolean(filter.from || filter.until) && format.range(filter.from, filter.until),
          filter.q,
        ]}
      />
      <SearchBox value={filter.q} label={t('search')} onChange={(q) => onChange({ q }, { replace: true })} />
      <span className={classes.days}>
        {day('from')}
        <span aria-hidden="true">～</span>
        {day('until')}
      </span>
      <NativeSelect
        aria-label={t('result')}
        value={filter.result}
        data={[
          { value: '', label: t('result.any') },
          ...LOGIN_RESULTS.map((value) => ({ value, label: label('results', value) })),
        ]}
        onChange={(event) =>
          onChange({ result: LOGIN_RESULTS.find((name) => name === event.currentTarget.value) ?? '' })
        }
      />
      {isLoginFiltered(filter) ? (
        <Button variant="subtle" onClick={() => onChange(NO_LOGIN_CONDITIONS)}>
          {t('clear')}
        </Button>
      ) : null}
      <span className={`${classes.count} num`} aria-live="polite">
        {count ? t('count', { n: count }) : ''}
      </span>
    </search>
  );
}

export interface LoginExportProps {
  workspaceId: string;
  filter: LoginFilter;
  /** Told in words afterwards: done, characters lost, or failed. */
  onDone: (text: string) => void;
}

/** What the list shows as a file, all pages of it. */
export function LoginExport({ workspaceId, filter, onDone }: LoginExportProps) {
  const t = useMessages(loginMessages);
  const format = useFormat();
  const save = useMutation({
    mutationFn: (kind: LoginFormat) => exportLogins(workspaceId, filter, kind),
    onSuccess: (unwritable) =>
      onDone(unwritable > 0 ? t('unwritable', { n: format.number(unwritable) }) : t('exported')),
    onError: () => onDone(t('exportFailed')),
  });
  const icon = <IconDownload size={16} aria-hidden="true" />;
  return (
    <DropMenu label={t('export')} icon={icon} hint={t('exportHint')} loading={save.isPending}>
      <DropItem onClick={() => save.mutate('csv')}>{t('exportUtf8')}</DropItem>
      <DropItem onClick={() => save.mutate('csv_cp932')}>{t('exportCp932')}</DropItem>
      <DropItem onClick={() => save.mutate('xlsx')}>{t('exportXlsx')}</DropItem>
    </DropMenu>
  );
}

import { Button } from '@mantine/core';
import type { DemoAccount } from '@/api/demo';
import { useMessages, usePick } from '@/i18n/catalogue';
import { common } from '@/i18n/common';
import { loginUrl } from '@/lib/paths';
import { DataTable } from '@/ui/table/DataTable';
import { landing } from './messages';

/** The seeded accounts with one click into the filled-in log-in page. */
export function DemoAccounts({ accounts }: { accounts: DemoAccount[] }) {
  const t = useMessages(landing);
  const c = useMessages(common);
  const pick = usePick();
  return (
    <>
      <p className="muted" style={{ margin: '10px 16px' }}>
        {t('demo.lead')}
      </p>
      <DataTable
        label={t('demo.title')}
        rows={accounts}
        rowKey={(account) => `${account.site}${account.loginId}`}
        columns={[
          {
            key: 'label',
            header: t('demo.label'),
            card: 'title',
            cell: (account) => pick(account.labelJa, account.labelEn),
          },
          { key: 'site', header: t('demo.site'), card: 'badge', cell: (account) => c(`site.${account.site}`) },
          { key: 'code', header: t('demo.code'), cell: (account) => account.companyCode ?? '—' },
          { key: 'login', header: t('demo.login'), cell: (account) => account.loginId },
          { key: 'password', header: t('demo.password'), cell: (account) => <code>{account.password}</code> },
        ]}
        rowAction={(account) => (
          <Button
            component="a"
            variant="default"
            size="compact-sm"
            href={loginUrl(account.site, {
              companyCode: account.companyCode ?? undefined,
              loginId: account.loginId,
            })}
          >
            {t('demo.fill')}
          </Button>
        )}
      />
    </>
  );
}

import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useSignedIn } from '@/api/useMe';
import { useMessages } from '@/i18n/catalogue';
import { PageHeader } from '@/ui/PageHeader';
import { Facts, Panel } from '@/ui/Panel';
import classes from '../learn.module.css';
import { profile } from '../messages/profile';

export function ProfilePage() {
  const t = useMessages(profile);
  const me = useSignedIn();
  return (
    <>
      <PageHeader title={t('title')} lead={t('lead')} />
      <Panel>
        <Facts
          items={[
            { label: t('name'), value: me.name },
            { label: t('loginId'), value: <span className="num">{me.loginId}</span> },
            { label: t('company'), value: me.companyName },
            { label: t('companyCode'), value: me.companyCode },
            { label: t('email'), value: me.email || <span className="muted">{t('noEmail')}</span> },
          ]}
        />
      </Panel>
      <Panel title={t('password')}>
        {me.email ? null : <p style={{ marginTop: 0 }}>{t('noEmailHint')}</p>}
        <Button component={Link} to="/password" variant="default" className={classes.big}>
          {t('passwordChange')}
        </Button>
      </Panel>
    </>
  );
}

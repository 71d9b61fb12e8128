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
      <PageHeader title={t('profile.title')} lead={t('profile.lead')} />
      <Panel>
        <Facts
          items={[
            { label: t('profile.name'), value: me.name },
            { label: t('profile.loginId'), value: <span className="num">{me.loginId}</span> },
            { label: t('profile.company'), value: me.companyName },
            { label: t('profile.companyCode'), value: me.companyCode },
            { label: t('profile.email'), value: me.email || <span className="muted">{t('profile.noEmail')}</span> },
          ]}
        />
      </Panel>
      <Panel title={t('profile.password')}>
        {me.email ? null : <p style={{ marginTop: 0 }}>{t('profile.noEmailHint')}</p>}
        <Button component={Link} to="/password" variant="default" className={classes.big}>
          {t('profile.passwordChange')}
        </Button>
      </Panel>
    </>
  );
}

import '@/ui/theme/styles.forms';
import { Button, NativeSelect } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { NoticeList } from '@/features/messaging/components/NoticeList';
import classes from '@/features/messaging/components/notices.module.css';
import { noticeMessages } from '@/features/messaging/messages/notices';
import { NOTICE_STATES } from '@/features/messaging/notices-api';
import { useMessages } from '@/i18n/catalogue';
import { PageHeader } from '@/ui/PageHeader';
import { Panel } from '@/ui/Panel';
import { useWorkspace } from '../useWorkspace';

/** お知らせ: what is published, and what is on its way there or over; the state lives in the address. */
export function NoticesPage() {
  const t = useMessages(noticeMessages);
  const navigate = useNavigate();
  const { workspaceId, header, isAdministrator } = useWorkspace();
  const search = useSearch({ strict: false }) as { state?: string };
  const state = NOTICE_STATES.find((one) => one === search.state) ?? 'current';
  // Supervisors write too, for their own departments.
  const canEdit = header !== undefined && !header.readOnly;
  return (
    <>
      <PageHeader
        title={t('title')}
        lead={t(isAdministrator ? 'lead' : 'leadRead')}
        crumbs={[{ label: t('group') }]}
        actions={
          canEdit ? (
            <Button
              renderRoot={(props) => <Link to="/notices/new" {...props} />}
              leftSection={<IconPlus size={16} aria-hidden="true" />}
            >
              {t('create')}
            </Button>
          ) : null
        }
      />
      <Panel flush>
        <search className={classes.toolbar} aria-label={t('states')}>
          <NativeSelect
            aria-label={t('states')}
            value={state}
            data={NOTICE_STATES.map((value) => ({ value, label: t(`state.${value}`) }))}
            onChange={(event) => {
              const next = event.currentTarget.value;
              void navigate({ to: '.', search: (next === 'current' ? {} : { state: next }) as never });
            }}
          />
        </search>
        <NoticeList workspaceId={workspaceId} state={state} canEdit={canEdit} />
      </Panel>
    </>
  );
}

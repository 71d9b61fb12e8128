import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { MailingList } from '@/features/messaging/components/MailingList';
import { mailingMessages } from '@/features/messaging/messages/mailings';
import { useMessages } from '@/i18n/catalogue';
import { PageHeader } from '@/ui/PageHeader';
import { Panel } from '@/ui/Panel';
import { useWorkspace } from '../useWorkspace';

/** メール配信: what was sent and what is being written; people are chosen in the learning status. */
export function MailingsPage() {
  const t = useMessages(mailingMessages);
  const { workspaceId } = useWorkspace();
  return (
    <>
      <PageHeader
        title={t('title')}
        lead={t('lead')}
        crumbs={[{ label: t('group') }]}
        actions={
          <Button variant="default" renderRoot={(props) => <Link to="/status" {...props} />}>
            {t('toStatus')}
          </Button>
        }
      />
      <Panel flush>
        <MailingList workspaceId={workspaceId} />
      </Panel>
    </>
  );
}

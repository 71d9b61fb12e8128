import { Link } from '@tanstack/react-router';
import { useMessages } from '@/i18n/catalogue';
import { Panel } from '@/ui/Panel';
import { myNotices } from '../messages/my-notices';
import type { MyNotice } from '../my-notices-api';
import { MyNoticeList } from './MyNoticeList';

/** The few notices that the learner's first page shows above the courses. */
export default function HomeNotices({ notices }: { notices: readonly MyNotice[] }) {
  const t = useMessages(myNotices);
  return (
    <Panel title={t('title')} actions={<Link to="/notices">{t('all')}</Link>}>
      <MyNoticeList notices={notices} />
    </Panel>
  );
}

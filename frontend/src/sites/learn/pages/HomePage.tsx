import { Alert, Button, Skeleton } from '@mantine/core';
import { IconChevronRight, IconLock } from '@tabler/icons-react';
import { useQueries, useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { lazy, Suspense, useEffect } from 'react';
import { useSignedIn } from '@/api/useMe';
import { logout } from '@/features/identity/api';
import { myCoursesQuery } from '@/features/learning/api';
import { MyCourses } from '@/features/learning/components/MyCourses';
import { myClassesQuery } from '@/features/learning/my-classes-api';
import { myNoticeSummaryQuery } from '@/features/messaging/my-notices-api';
import { workspaceQuery } from '@/features/seats/api';
import type { Workspace } from '@/features/seats/types';
import { useMessages, usePick } from '@/i18n/catalogue';
import { useFormat } from '@/i18n/format';
import { Panel } from '@/ui/Panel';
import classes from '../learn.module.css';
import { learn } from '../messages';
import { home } from '../messages/home';
import { isClosed } from '../model';

// Not everybody is in a class, or has something to be told: the courses come first over the line.
const HomeNotices = lazy(() => import('@/features/messaging/components/HomeNotices'));
const MyClasses = lazy(() => import('@/features/learning/components/MyClasses'));

/** What a learner begins with: the term of use, and the courses of the library, those under way first. */
export function HomePage() {
  const t = useMessages(home);
  const me = useSignedIn();
  const { data, error } = useQuery({
    ...workspaceQuery(me.workspaceId ?? ''),
    enabled: Boolean(me.workspaceId),
    retry: false,
  });
  const words = useMessages(learn);
  useEffect(() => {
    document.title = `${words('nav.home')} | Keizoku 継続`;
  }, [words]);
  if (isClosed(error) || data?.access === 'closed' || data?.access === 'lapsed') return <Closed />;
  return (
    <>
      <section className={classes.hello}>
        <h1>{t('home.hello', { name: me.name })}</h1>
        <Terms companyName={me.companyName} workspace={data} />
      </section>
      {data?.access === 'grace' ? (
        <Alert role="status" color="orange" variant="light" mb="md" classNames={{ message: 'alert-message' }}>
          {t('home.grace')}
        </Alert>
      ) : null}
      <Lists workspaceId={me.workspaceId ?? ''} />
    </>
  );
}

/** All lists appear at once: nothing that a learner reads or has the focus on is pushed away by one that comes later. */
function Lists({ workspaceId }: { workspaceId: string }) {
  const enabled = workspaceId !== '';
  const [told, own, courses] = useQueries({
    queries: [
      { ...myNoticeSummaryQuery(workspaceId), enabled },
      { ...myClassesQuery(workspaceId), enabled },
      { ...myCoursesQuery(workspaceId), enabled },
    ],
  });
  const waiting = <Skeleton height={420} radius="md" />;
  if (told.isPending || own.isPending || courses.isPending) return waiting;
  return (
    <Suspense fallback={waiting}>
      {told.data?.items.length ? <HomeNotices notices={told.data.items} /> : null}
      {own.data?.length ? <MyClasses workspaceId={workspaceId} /> : null}
      <MyCourses workspaceId={workspaceId} />
      <FirstThings />
    </Suspense>
  );
}

function FirstThings() {
  const t = useMessages(home);
  return (
    <Panel title={t('home.first')}>
      <ul className={classes.first}>
        <li>
          <Link to="/profile">
            {t('home.profileCheck')}
            <IconChevronRight size={16} aria-hidden="true" />
          </Link>
        </li>
        <li>
          <Link to="/password">
            {t('home.passwordCheck')}
            <IconChevronRight size={16} aria-hidden="true" />
          </Link>
        </li>
      </ul>
    </Panel>
  );
}

function Terms({ companyName, workspace }: { companyName: string; workspace: Workspace | undefined }) {
  const t = useMessages(home);
  const pick = usePick();
  const format = useFormat();
  const term = workspace?.running;
  return (
    <dl>
      <div>
        <dt>{t('home.company')}</dt>
        <dd>{companyName}</dd>
      </div>
      {term ? (
        <>
          <div>
            <dt>{t('home.library')}</dt>
            <dd>{pick(term.library.nameJa, term.library.nameEn)}</dd>
          </div>
          <div>
            <dt>{t('home.term')}</dt>
            <dd className="num">
              {t('home.until', { from: format.date(term.startsOn), to: format.date(term.endsOn) })}{' '}
              <span className={classes.left}>
                {term.daysLeft > 0 ? t('home.daysLeft', { n: format.number(term.daysLeft) }) : t('home.lastDay')}
              </span>
            </dd>
          </div>
        </>
      ) : null}
    </dl>
  );
}

function Closed() {
  const t = useMessages(home);
  return (
    <div className={classes.closed}>
      <IconLock size={36} stroke={1.4} aria-hidden="true" />
      <h1>{t('closed.title')}</h1>
      <p>{t('closed.text')}</p>
      <Button variant="default" onClick={() => void logout('learn')}>
        {t('closed.logout')}
      </Button>
    </div>
  );
}

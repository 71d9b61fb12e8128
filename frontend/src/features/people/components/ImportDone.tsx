import { Button, Group } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useMessages } from '@/i18n/catalogue';
import { useFormat } from '@/i18n/format';
import { JobProgress } from '@/ui/JobProgress';
import { Note } from '@/ui/Note';
import { Panel } from '@/ui/Panel';
import type { ImportKind } from '../import-model';
import { importsMessages } from '../messages/imports';
import type { ImportPlan, TermChoice } from '../types';

export interface ImportDoneProps {
  plan: ImportPlan;
  kind: ImportKind;
  term: TermChoice;
  /** The work that sets the initial passwords behind the import, if the file held any. */
  jobId: string | undefined;
  onAnother: () => void;
}

/** Step 3: it is done; passwords are being set behind it, and the way on. */
export function ImportDone({ plan, kind, term, jobId, onAnother }: ImportDoneProps) {
  const t = useMessages(importsMessages);
  const format = useFormat();
  const { add, change, remove } = plan.counts;
  const counts = { add: format.number(add), change: format.number(change), remove: format.number(remove) };
  return (
    <>
      <Note tone="success" role="status" title={t(kind === 'learners' ? 'doneTitle.learners' : 'doneTitle.org_units')}>
        {t('doneText', counts)}
      </Note>
      {jobId ? (
        <Panel>
          <JobProgress id={jobId} title={t('hashing')} />
          <div className="muted" style={{ marginTop: 6 }}>
            {t('hashingHint')}
          </div>
        </Panel>
      ) : null}
      <Panel title={t('next')}>
        {kind === 'learners' ? (
          <ul style={{ marginTop: 0 }}>
            <li>
              <Link to="/hand-outs">{t('nextLinks')}</Link>
            </li>
            <li>
              <Link to="/hand-outs">{t('nextHandOut')}</Link>
            </li>
          </ul>
        ) : null}
        <Group gap="sm">
          <Button component={Link} to={kind === 'org_units' ? '/org-units' : term === 'next' ? '/roster' : '/learners'}>
            {t(kind === 'org_units' ? 'toOrgs' : term === 'next' ? 'toRoster' : 'toLearners')}
          </Button>
          <Button variant="default" onClick={onAnother}>
            {t('another')}
          </Button>
        </Group>
      </Panel>
    </>
  );
}

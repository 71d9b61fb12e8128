import { useQuery } from '@tanstack/react-query';
import { Link, useParams, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { SurveyAnswers } from '@/features/learning/components/SurveyAnswers';
import { SurveyExport } from '@/features/learning/components/SurveyExport';
import { SurveyResults } from '@/features/learning/components/SurveyResults';
import classes from '@/features/learning/components/status.module.css';
import { surveyMessages } from '@/features/learning/messages/survey';
import { surveysQuery } from '@/features/learning/survey-api';
import { useMessages, usePick } from '@/i18n/catalogue';
import { DoneNote } from '@/ui/DoneNote';
import { PageHeader } from '@/ui/PageHeader';
import { useWorkspaceId } from '../useWorkspace';

/** One survey: summed, and one by one unless it is anonymous. */
export function SurveyPage() {
  const { surveyId } = useParams({ strict: false }) as { surveyId: string };
  const { view } = useSearch({ strict: false }) as { view?: string };
  const workspaceId = useWorkspaceId();
  const t = useMessages(surveyMessages);
  const pick = usePick();
  const [note, setNote] = useState<string>();
  const survey = useQuery(surveysQuery(workspaceId)).data?.find(({ id }) => id === surveyId);
  const content = view === 'answers' && survey?.anonymous === false ? 'answers' : 'sums';
  const place = { workspaceId, surveyId };
  return (
    <>
      <PageHeader
        title={survey ? pick(survey.titleJa, survey.titleEn) : t('title')}
        lead={survey ? pick(survey.courseTitleJa, survey.courseTitleEn) : undefined}
        crumbs={[{ label: t('group') }, { label: t('title'), to: '/surveys' }]}
        actions={<SurveyExport {...place} content={content} onDone={setNote} />}
      />
      {note ? <DoneNote onClose={() => setNote(undefined)}>{note}</DoneNote> : null}
      {survey?.anonymous === false ? (
        <nav className={classes.tabs} aria-label={t('tabs')}>
          {(['sums', 'answers'] as const).map((key) => (
            <Link
              key={key}
              to="."
              search={(key === 'answers' ? { view: key } : {}) as never}
              activeOptions={{ exact: true }}
              aria-current={key === content ? 'page' : undefined}
            >
              {t(`tab.${key}`)}
            </Link>
          ))}
        </nav>
      ) : null}
      {content === 'answers' ? <SurveyAnswers {...place} /> : <SurveyResults {...place} />}
    </>
  );
}

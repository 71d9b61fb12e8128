import '@/ui/theme/styles.forms';
import { Button, Skeleton, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useNavigate, useParams } from '@tanstack/react-router';
import { type FormEvent, useEffect, useState } from 'react';
import { isApiError } from '@/api/problem';
import { verifiedQuery } from '@/features/learning/certificate-api';
import { useMessages, usePick } from '@/i18n/catalogue';
import { useFormat } from '@/i18n/format';
import { Note } from '@/ui/Note';
import { PageHeader } from '@/ui/PageHeader';
import { Facts, Panel } from '@/ui/Panel';
import { OpenShell } from '@/ui/shell/OpenShell';
import { ErrorState } from '@/ui/states/ErrorState';
import { verify } from './messages';
import classes from './VerifyPage.module.css';

/** Anybody checks a certificate by its code; who has none is told nothing. */
export function VerifyPage() {
  const t = useMessages(verify);
  const { code } = useParams({ strict: false }) as { code?: string };
  useEffect(() => {
    document.title = `${t('title')} | Keizoku 継続`;
  }, [t]);
  return (
    <OpenShell>
      <div className={classes.page}>
        <PageHeader title={t('title')} lead={t('lead')} />
        {code ? <Result key={code} code={code} /> : null}
        <CodeForm key={`form ${code ?? ''}`} known={code} />
      </div>
    </OpenShell>
  );
}

function Result({ code }: { code: string }) {
  const t = useMessages(verify);
  const pick = usePick();
  const format = useFormat();
  const { data, error, refetch } = useQuery(verifiedQuery(code));
  if (isApiError(error) && error.status === 404) {
    return (
      <Note tone="warning" role="status" title={t('unknown')}>
        {t('unknownText')}
      </Note>
    );
  }
  if (error) return <ErrorState error={error} onRetry={() => void refetch()} />;
  if (!data) return <Skeleton height={220} radius="md" mb="md" />;
  return (
    <>
      <Note tone="success" role="status">
        {t('valid')}
      </Note>
      <Panel title={t('says')}>
        <Facts
          items={[
            { label: t('name'), value: data.name },
            { label: t('company'), value: data.company },
            { label: t('course'), value: pick(data.courseTitleJa, data.courseTitleEn) },
            { label: t('completedOn'), value: <span className="num">{format.date(data.completedOn)}</span> },
          ]}
        />
      </Panel>
    </>
  );
}

function CodeForm({ known = '' }: { known?: string }) {
  const t = useMessages(verify);
  const navigate = useNavigate();
  const [typed, setTyped] = useState(known);
  const [missing, setMissing] = useState(false);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    // A slash would begin another address; no code has one.
    const code = typed.replaceAll('/', '').trim();
    setMissing(code === '');
    if (code) void navigate({ to: '/$code', params: { code } as never });
  };
  return (
    <Panel title={t(known ? 'another' : 'enter')}>
      <form onSubmit={submit} className={classes.form} noValidate>
        <TextInput
          label={t('code')}
          description={t('codeHint')}
          placeholder="0H4J-8QWR-M2TX-5BYN-7C3D"
          value={typed}
          onChange={(event) => setTyped(event.currentTarget.value)}
          error={missing ? t('missing') : undefined}
          maxLength={64}
          autoComplete="off"
          autoCapitalize="characters"
          spellCheck={false}
        />
        <Button type="submit">{t('check')}</Button>
      </form>
    </Panel>
  );
}

import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link, useSearch } from '@tanstack/react-router';
import { ApiError, isApiError } from '@/api/problem';
import { useMessages } from '@/i18n/catalogue';
import { ErrorState } from '@/ui/states/ErrorState';
import { verifyEmail } from '../api';
import { identity } from '../messages';
import { AuthCard } from './AuthCard';

/** Where the verification link leads. A query, not an effect: it runs once per token, strict mode or not. */
export function VerifyEmailPage() {
  const t = useMessages(identity);
  const { token = '' } = useSearch({ strict: false }) as { token?: string };
  const check = useQuery({
    queryKey: ['verify', token],
    queryFn: async () => {
      // An address without a token was not the one in the mail; the server has nothing to say about it.
      if (!token) throw new ApiError({ type: 'about:blank', title: 'Unknown link', status: 404, code: 'link.unknown' });
      await verifyEmail(token);
      return true;
    },
    retry: false,
    staleTime: Infinity,
    gcTime: Infinity,
    refetchOnWindowFocus: false,
  });
  if (check.isPending)
    return <AuthCard title={t('verify.title')} lead={<span role="status">{t('verify.wait')}</span>} />;
  if (isApiError(check.error) && !check.error.retriable) {
    return (
      <AuthCard
        title={t('set.broken')}
        lead={<span role="alert">{t('verify.broken')}</span>}
        links={
          <>
            <Link to="/login">{t('back.login')}</Link>
            <Link to="/sign-up">{t('login.signUp')}</Link>
          </>
        }
      />
    );
  }
  if (check.error) {
    return (
      <AuthCard title={t('verify.failed')} links={<Link to="/login">{t('back.login')}</Link>}>
        <ErrorState error={check.error} onRetry={() => void check.refetch()} />
      </AuthCard>
    );
  }
  return (
    <AuthCard title={t('verify.title')} lead={<span role="status">{t('verify.done')}</span>}>
      <Button fullWidth renderRoot={(props) => <Link to="/login" {...props} />}>
        {t('verify.toLogin')}
      </Button>
    </AuthCard>
  );
}

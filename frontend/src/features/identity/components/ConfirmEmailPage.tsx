import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link, useSearch } from '@tanstack/react-router';
import { ApiError, isApiError } from '@/api/problem';
import { useMessages } from '@/i18n/catalogue';
import { ErrorState } from '@/ui/states/ErrorState';
import { confirmEmailChange } from '../api';
import { identity } from '../messages';
import { accountWords } from '../messages/account';
import { AuthCard } from './AuthCard';

/** Where the link to a new mail address leads. A query, not an effect: it runs once per token, strict mode or not. */
export function ConfirmEmailPage() {
  const t = useMessages(accountWords);
  const i = useMessages(identity);
  const { token = '' } = useSearch({ strict: false }) as { token?: string };
  const check = useQuery({
    queryKey: ['confirm-email', token],
    queryFn: async () => {
      if (!token) throw new ApiError({ type: 'about:blank', title: 'Unknown link', status: 404, code: 'link.unknown' });
      await confirmEmailChange(token);
      return true;
    },
    retry: false,
    staleTime: Infinity,
    gcTime: Infinity,
    refetchOnWindowFocus: false,
  });
  if (check.isPending) {
    return <AuthCard title={t('confirm.title')} lead={<span role="status">{t('confirm.wait')}</span>} />;
  }
  if (isApiError(check.error) && !check.error.retriable) {
    return (
      <AuthCard
        title={i('set.broken')}
        lead={<span role="alert">{t('confirm.broken')}</span>}
        links={<Link to="/login">{i('back.login')}</Link>}
      />
    );
  }
  if (check.error) {
    return (
      <AuthCard title={t('confirm.failed')} links={<Link to="/login">{i('back.login')}</Link>}>
        <ErrorState error={check.error} onRetry={() => void check.refetch()} />
      </AuthCard>
    );
  }
  return (
    <AuthCard title={t('confirm.title')} lead={<span role="status">{t('confirm.done')}</span>}>
      <Button fullWidth renderRoot={(props) => <Link to="/login" {...props} />}>
        {i('verify.toLogin')}
      </Button>
    </AuthCard>
  );
}

import { Button } from '@mantine/core';
import { type ErrorComponentProps, Link, useRouter } from '@tanstack/react-router';
import { useMessages } from '@/i18n/catalogue';
import { common } from '@/i18n/common';
import { ErrorState } from '../states/ErrorState';
import classes from '../states/states.module.css';

export function RouteError({ error, reset }: ErrorComponentProps) {
  const router = useRouter();
  const retry = () => {
    reset();
    void router.invalidate();
  };
  return <ErrorState error={error} onRetry={retry} />;
}

export function RouteNotFound() {
  const t = useMessages(common);
  return (
    <div className={classes.state}>
      <h1 className={classes.title}>{t('error.notFound')}</h1>
      <p className={classes.hint}>{t('error.notFoundHint')}</p>
      <Button renderRoot={(props) => <Link to="/" {...props} />} variant="default">
        {t('error.toHome')}
      </Button>
    </div>
  );
}

import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { LibraryCards } from '@/features/ordering/components/LibraryCards';
import { useMessages } from '@/i18n/catalogue';
import { PageHeader } from '@/ui/PageHeader';
import { order } from '../messages';

export function LibrariesPage() {
  const t = useMessages(order);
  return (
    <>
      <PageHeader title={t('libraries.title')} lead={t('libraries.lead')} />
      <LibraryCards
        actions={(library) => (
          <>
            <Button
              renderRoot={(props) => <Link to="/new-order" search={{ library: library.id } as never} {...props} />}
            >
              {t('libraries.order')}
            </Button>
            <Button
              variant="default"
              renderRoot={(props) => <Link to="/libraries/$id" params={{ id: library.id } as never} {...props} />}
            >
              {t('libraries.detail')}
            </Button>
          </>
        )}
      />
    </>
  );
}

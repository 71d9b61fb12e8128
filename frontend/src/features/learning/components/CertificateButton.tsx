import { Button, VisuallyHidden } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useMessages } from '@/i18n/catalogue';
import { ProblemAlert } from '@/ui/states/ProblemAlert';
import { record } from '../messages/record';

interface CertificateButtonProps {
  /** Whose and what for; told to those who do not see the row. */
  about: string;
  compact?: boolean;
  save: () => Promise<void>;
}

/** 修了証 as a PDF, to keep or to print. */
export function CertificateButton({ about, compact, save }: CertificateButtonProps) {
  const t = useMessages(record);
  const download = useMutation({ mutationFn: save });
  return (
    <>
      <Button
        variant="default"
        size={compact ? 'compact-sm' : undefined}
        loading={download.isPending}
        onClick={() => download.mutate()}
      >
        {t('certificate')}
        <VisuallyHidden> {about}</VisuallyHidden>
      </Button>
      <ProblemAlert error={download.error} />
    </>
  );
}

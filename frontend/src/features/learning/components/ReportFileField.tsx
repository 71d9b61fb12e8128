import { Button } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useMessages } from '@/i18n/catalogue';
import { FileDrop } from '@/ui/form/FileDrop';
import { Panel } from '@/ui/Panel';
import type { UnitPlace } from '../api';
import { reportMessages } from '../messages/report';
import { attachFile, type ReportAttempt, removeFile } from '../report-api';
import { ENDINGS, MOST_BYTES, sizeOf } from '../report-model';
import classes from './report.module.css';
import { NotSent } from './TestRunner';

export interface ReportFileFieldProps {
  place: UnitPlace;
  file: { name: string; size: number } | undefined;
  onChange: (draft: ReportAttempt) => void;
}

/** The file of a draft: it goes to the server as soon as it is chosen. */
export function ReportFileField({ place, file, onChange }: ReportFileFieldProps) {
  const t = useMessages(reportMessages);
  const attach = useMutation({
    mutationFn: (chosen: File) => attachFile(place, chosen),
    networkMode: 'always',
    onSuccess: onChange,
  });
  const remove = useMutation({ mutationFn: () => removeFile(place), networkMode: 'always', onSuccess: onChange });
  return (
    <Panel title={t('file')}>
      {file ? (
        <p className={classes.tools} style={{ marginTop: 0 }} role="status">
          <span style={{ overflowWrap: 'anywhere' }}>
            {t('fileAttached', { name: file.name, size: sizeOf(file.size) })}
          </span>
          <Button variant="default" size="xs" loading={remove.isPending} onClick={() => remove.mutate()}>
            {t('fileRemove')}
          </Button>
        </p>
      ) : null}
      <FileDrop
        accept={ENDINGS}
        maxBytes={MOST_BYTES}
        hint={t('fileHint')}
        note={t('fileNote')}
        pending={attach.isPending}
        onFile={(chosen) => attach.mutate(chosen)}
      />
      <NotSent error={attach.error ?? remove.error} title={t('fileNotSent')} text={t('fileNotSentText')} />
    </Panel>
  );
}

import { Button } from '@mantine/core';
import { IconDownload } from '@tabler/icons-react';
import { useMutation } from '@tanstack/react-query';
import { useMessages } from '@/i18n/catalogue';
import { useFormat } from '@/i18n/format';
import { useLabels } from '@/i18n/labels';
import { StateBadge } from '@/ui/StateBadge';
import { reportMessages } from '../messages/report';
import type { ReportMark, ReportState } from '../report-api';
import { sizeOf } from '../report-model';
import classes from './report.module.css';

const TONES = { draft: 'neutral', submitted: 'info', returned: 'warning', marked: 'success' } as const;

export function ReportBadge({ state }: { state: ReportState }) {
  const label = useLabels(reportMessages);
  return <StateBadge tone={TONES[state]}>{label('state', state)}</StateBadge>;
}

export interface ReportFileButtonProps {
  file: { name: string; size: number };
  download: () => Promise<void>;
}

/** The way to a file; it is downloaded and never shown in the browser. */
export function ReportFileButton({ file, download }: ReportFileButtonProps) {
  const t = useMessages(reportMessages);
  const save = useMutation({ mutationFn: download, networkMode: 'always' });
  return (
    <div>
      <Button
        variant="default"
        leftSection={<IconDownload size={16} aria-hidden="true" />}
        loading={save.isPending}
        onClick={() => save.mutate()}
        style={{ maxWidth: '100%' }}
      >
        {t('attempt.download', { name: file.name, size: sizeOf(file.size) })}
      </Button>
      {save.error ? (
        <p className={classes.alarm} role="alert">
          {t('attempt.downloadFailed')}
        </p>
      ) : null}
    </div>
  );
}

export interface MarkViewProps {
  mark: ReportMark;
  /** Whether it is passed; unknown of what was said before. */
  passed?: boolean | null;
}

/** What a marker said: score, points, comment. */
export function MarkView({ mark, passed }: MarkViewProps) {
  const t = useMessages(reportMessages);
  const format = useFormat();
  const marked = mark.score !== null && mark.score !== undefined;
  return (
    <>
      {marked ? (
        <p className={classes.score}>
          <span className={`${classes.number} num`}>{t('mark.score', { n: mark.score ?? 0 })}</span>
          {passed === null || passed === undefined ? null : (
            <StateBadge tone={passed ? 'success' : 'warning'}>{t(passed ? 'mark.passed' : 'mark.failed')}</StateBadge>
          )}
          <span className="muted num">
            {t('mark.at', { at: format.dateTime(mark.markedAt) })}
            {mark.markedBy ? `　${mark.markedBy}` : `　${t('mark.auto')}`}
          </span>
        </p>
      ) : null}
      {mark.points.length > 0 ? (
        <table className={classes.given} lang="ja">
          <tbody>
            {mark.points.map((one) => (
              <tr key={one.criterion}>
                <th scope="row">{one.title}</th>
                <td className="num">{t('pointsOf', { n: one.points, most: one.most })}</td>
              </tr>
            ))}
          </tbody>
        </table>
      ) : null}
      {mark.comment ? (
        <>
          <b>{t('mark.comment')}</b>
          <p className={classes.text} lang="ja">
            {mark.comment}
          </p>
        </>
      ) : null}
    </>
  );
}

import { Button } from '@mantine/core';
import { IconDownload, IconFileSpreadsheet } from '@tabler/icons-react';
import { useMutation } from '@tanstack/react-query';
import { useMessages } from '@/i18n/catalogue';
import { useFormat } from '@/i18n/format';
import { Note } from '@/ui/Note';
import { Panel } from '@/ui/Panel';
import { SeatMeter } from '@/ui/SeatMeter';
import { ProblemAlert } from '@/ui/states/ProblemAlert';
import { saveErrorFile } from '../import-api';
import { type ImportKind, newUnitName, showEncoding } from '../import-model';
import { importsMessages } from '../messages/imports';
import type { ImportPlan } from '../types';
import classes from './people.module.css';

/** The file at a glance: how it was read, the seats before and after, units on the way, columns left out. */
export function ImportFigures({
  workspaceId,
  plan,
  kind,
  noFile,
}: {
  workspaceId: string;
  plan: ImportPlan;
  kind: ImportKind;
  /** The rows come from another workspace, so there is no encoding to tell. */
  noFile?: boolean;
}) {
  const t = useMessages(importsMessages);
  const format = useFormat();
  const save = useMutation({ mutationFn: () => saveErrorFile(workspaceId, plan) });
  const rows = format.number(plan.counts.rows);
  const info = noFile ? t('count', { n: rows }) : t('fileInfo', { encoding: showEncoding(plan), rows });
  return (
    <>
      <Panel>
        <div className={classes.summary}>
          <div className={classes.file}>
            <IconFileSpreadsheet size={30} stroke={1.4} aria-hidden="true" />
            <div>
              <strong>{plan.fileName}</strong>
              <div className="muted num">{info}</div>
              {plan.errorCount > 0 ? (
                <Button
                  size="xs"
                  mt={6}
                  variant="default"
                  leftSection={<IconDownload size={14} aria-hidden="true" />}
                  loading={save.isPending}
                  onClick={() => save.mutate()}
                  title={t('errorFileHint')}
                >
                  {t('errorFile')}
                </Button>
              ) : null}
            </div>
          </div>
          {kind === 'learners' && plan.seats ? <Seats plan={plan} seats={plan.seats} /> : null}
        </div>
        <ProblemAlert error={save.error} />
      </Panel>
      {plan.unknownColumns.length > 0 ? (
        <Note tone="info" title={t('unknownTitle')}>
          {t('unknownText', { names: format.list(plan.unknownColumns) })}
        </Note>
      ) : null}
      {plan.errorCount === 0 && plan.orgUnitsToAdd.length > 0 && kind === 'learners' ? (
        <Panel title={t('orgsTitle', { n: format.number(plan.orgUnitsToAdd.length) })}>
          <ul className={classes.units}>
            {plan.orgUnitsToAdd.map((unit) => (
              <li key={newUnitName(unit)}>{newUnitName(unit)}</li>
            ))}
          </ul>
        </Panel>
      ) : null}
    </>
  );
}

function Seats({ plan, seats }: { plan: ImportPlan; seats: NonNullable<ImportPlan['seats']> }) {
  const t = useMessages(importsMessages);
  const format = useFormat();
  if (plan.errorCount > 0) {
    return (
      <div className={classes.seats}>
        <SeatMeter label={t('before')} assigned={seats.before} purchased={seats.purchased} />
      </div>
    );
  }
  const difference = seats.after - seats.before;
  const sign = difference > 0 ? '+' : difference < 0 ? '−' : '±';
  return (
    <div className={classes.seats}>
      <SeatMeter
        label={t('after')}
        assigned={seats.after}
        purchased={seats.purchased}
        note={format.aside(
          `${t('before')} ${format.number(seats.before)}`,
          `${sign}${format.number(Math.abs(difference))}`,
        )}
      />
    </div>
  );
}

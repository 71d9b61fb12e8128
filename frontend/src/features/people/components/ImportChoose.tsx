import { Loader, Radio, Stack } from '@mantine/core';
import { IconDownload, IconFileSpreadsheet } from '@tabler/icons-react';
import { useMutation } from '@tanstack/react-query';
import { type DragEvent, useState } from 'react';
import { useMessages } from '@/i18n/catalogue';
import { DropItem, DropMenu } from '@/ui/menu/DropMenu';
import { Panel } from '@/ui/Panel';
import { ProblemAlert } from '@/ui/states/ProblemAlert';
import { loadImport, type SampleFormat, saveSample } from '../import-api';
import { type ImportKind, refuseFile } from '../import-model';
import { importsMessages } from '../messages/imports';
import type { ImportPlan, TermChoice } from '../types';
import classes from './people.module.css';

export interface TermOption {
  value: TermChoice;
  label: string;
}

export interface ImportChooseProps {
  workspaceId: string;
  kind: ImportKind;
  term: TermChoice;
  /** One option, or two while both rosters may be changed. */
  terms: TermOption[];
  onTerm: (term: TermChoice) => void;
  onPlan: (plan: ImportPlan) => void;
}

/** Step 1: the roster and the file. Sending it stores nothing but the plan. */
export function ImportChoose(props: ImportChooseProps) {
  const { workspaceId, kind, term, terms, onTerm, onPlan } = props;
  const t = useMessages(importsMessages);
  const load = useMutation({
    mutationFn: (file: File) => loadImport(workspaceId, file, kind, term),
    onSuccess: onPlan,
  });
  return (
    <Panel title={t('steps.0')} actions={<SampleMenu workspaceId={workspaceId} kind={kind} />}>
      <Stack gap="md">
        {kind === 'learners' && terms.length > 1 ? (
          <Radio.Group
            label={t('term')}
            value={term}
            onChange={(value) => onTerm(value === 'next' ? 'next' : 'running')}
            description={term === 'next' ? t('sameTerm') : undefined}
          >
            <Stack gap={6} mt={6}>
              {terms.map((option) => (
                <Radio key={option.value} value={option.value} label={option.label} />
              ))}
            </Stack>
          </Radio.Group>
        ) : null}
        <FileDrop pending={load.isPending} onFile={(file) => load.mutate(file)} />
        <ProblemAlert error={load.error} />
        <div>
          <strong>{t('columnsTitle')}</strong>
          <div className="muted">{t(kind === 'learners' ? 'columnsLearners' : 'columnsOrgUnits')}</div>
        </div>
      </Stack>
    </Panel>
  );
}

function SampleMenu({ workspaceId, kind }: { workspaceId: string; kind: ImportKind }) {
  const t = useMessages(importsMessages);
  const save = useMutation({ mutationFn: (format: SampleFormat) => saveSample(workspaceId, kind, format) });
  const icon = <IconDownload size={16} aria-hidden="true" />;
  return (
    <DropMenu label={t('sample')} icon={icon} loading={save.isPending} button={{ size: 'xs' }}>
      {(['csv', 'csv_cp932', 'xlsx'] as const).map((format) => (
        <DropItem key={format} onClick={() => save.mutate(format)}>
          {t(`samples.${format}`)}
        </DropItem>
      ))}
    </DropMenu>
  );
}

/** A label around a file field with drop handlers: keyboard, screen reader and mouse in five lines. */
function FileDrop({ pending, onFile }: { pending: boolean; onFile: (file: File) => void }) {
  const t = useMessages(importsMessages);
  const [over, setOver] = useState(false);
  const [refused, setRefused] = useState<'tooLarge' | 'wrongType' | undefined>();
  const take = (file: File | undefined) => {
    if (!file || pending) return;
    const reason = refuseFile(file);
    setRefused(reason);
    if (!reason) onFile(file);
  };
  const drag = (inside: boolean) => (event: DragEvent) => {
    event.preventDefault();
    setOver(inside);
  };
  return (
    <div>
      <label
        className={`${classes.drop} ${over ? classes.dropOver : ''}`}
        onDragOver={drag(true)}
        onDragLeave={drag(false)}
        onDrop={(event) => {
          drag(false)(event);
          take(event.dataTransfer.files[0]);
        }}
      >
        <input
          type="file"
          accept=".csv,.txt,.xlsx"
          disabled={pending}
          onChange={(event) => {
            take(event.currentTarget.files?.[0]);
            event.currentTarget.value = '';
          }}
        />
        {pending ? <Loader size="sm" /> : <IconFileSpreadsheet size={34} stroke={1.4} aria-hidden="true" />}
        <strong aria-live="polite">{pending ? t('checking') : t('drop')}</strong>
        <span className="muted">{t('accepts')}</span>
        {pending ? null : <span className={classes.fake}>{t('choose')}</span>}
        <span className="muted">{t('safe')}</span>
      </label>
      {refused ? (
        <p role="alert" className={classes.bad}>
          {t(refused)}
        </p>
      ) : null}
    </div>
  );
}

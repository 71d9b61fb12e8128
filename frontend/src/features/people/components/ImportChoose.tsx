import { Radio, Stack } from '@mantine/core';
import { IconDownload } from '@tabler/icons-react';
import { useMutation } from '@tanstack/react-query';
import { useMessages } from '@/i18n/catalogue';
import { FileDrop } from '@/ui/form/FileDrop';
import { DropItem, DropMenu } from '@/ui/menu/DropMenu';
import { Panel } from '@/ui/Panel';
import { ProblemAlert } from '@/ui/states/ProblemAlert';
import { loadImport, type SampleFormat, saveSample } from '../import-api';
import { type ImportKind, MAX_FILE_BYTES } from '../import-model';
import { importsMessages } from '../messages/imports';
import type { ImportPlan, TermChoice } from '../types';

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
        <FileDrop
          accept={['csv', 'txt', 'xlsx']}
          maxBytes={MAX_FILE_BYTES}
          hint={t('accepts')}
          note={t('safe')}
          pending={load.isPending}
          onFile={(file) => load.mutate(file)}
        />
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

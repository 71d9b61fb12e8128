import { Button, FileButton, Group, Modal, Progress, Stack, Textarea } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useMessages } from '@/i18n/catalogue';
import { common } from '@/i18n/common';
import { FieldLabel } from '@/ui/form/FieldLabel';
import { FileDrop } from '@/ui/form/FileDrop';
import { Note } from '@/ui/Note';
import { ProblemAlert } from '@/ui/states/ProblemAlert';
import { videos as catalogue } from '../messages/videos';
import {
  type CourseUnit,
  courseUnitsQuery,
  createVideoUnit,
  loadVideo,
  setVideoCaptions,
  updateVideoUnit,
  type Video,
} from '../units-api';
import type { ScormDialogProps } from './ScormDialog';
import { UnitFields, useUnitFields } from './UnitFields';
import { VideoFacts, VideoFaults } from './VideoFacts';

const MAX_BYTES = 500 * 1024 * 1024;
const MAX_TRANSCRIPT = 50_000;

/** Load a video, look at what it holds, give it captions, enter the rest, confirm. */
export function VideoDialog({ courseId, units, unit, onClose }: ScormDialogProps) {
  const t = useMessages(catalogue);
  const words = useMessages(common);
  const client = useQueryClient();
  const [found, setFound] = useState<Video | undefined>(unit?.video ?? undefined);
  const [choosing, setChoosing] = useState(!found);
  const [percent, setPercent] = useState(0);
  const load = useMutation({
    mutationFn: (file: File) => loadVideo(file, setPercent),
    onMutate: () => setPercent(0),
    onSuccess: ({ video }) => {
      if (!video) return;
      setFound(video);
      setChoosing(false);
    },
  });
  const onCaptions = (video: Video) => {
    setFound(video);
    void client.invalidateQueries({ queryKey: courseUnitsQuery(courseId).queryKey });
  };
  return (
    <Modal
      opened
      onClose={onClose}
      title={t(unit ? 'dialog.change' : 'dialog.add')}
      size="lg"
      closeButtonProps={{ 'aria-label': words('action.close') }}
    >
      <Stack gap="md">
        {choosing || !found ? (
          <>
            <ProblemAlert error={load.error} />
            {load.data && load.data.faults.length > 0 ? <VideoFaults faults={load.data.faults} /> : null}
            <FileDrop
              accept={['mp4']}
              maxBytes={MAX_BYTES}
              hint={t('hint')}
              note={load.isPending && percent === 100 ? t('checking') : t('note')}
              pending={load.isPending}
              onFile={(file) => load.mutate(file)}
            />
            {load.isPending ? <Uploading percent={percent} /> : null}
          </>
        ) : (
          <>
            <VideoFacts found={found} title={t(found.id === unit?.video?.id ? 'facts.now' : 'facts.title')} />
            <Captions video={found} onChange={onCaptions} />
            <div>
              <Button variant="default" onClick={() => setChoosing(true)}>
                {t('another')}
              </Button>
            </div>
            <Fields key={found.id} {...{ courseId, units, unit, found, onClose }} />
          </>
        )}
      </Stack>
    </Modal>
  );
}

function Uploading({ percent }: { percent: number }) {
  const t = useMessages(catalogue);
  return (
    <div>
      <Group justify="space-between">
        <span>{t('uploading')}</span>
        <span className="num">{t('uploading.value', { n: percent })}</span>
      </Group>
      <Progress value={percent} aria-label={t('uploading')} />
    </div>
  );
}

function Captions({ video, onChange }: { video: Video; onChange: (video: Video) => void }) {
  const t = useMessages(catalogue);
  const put = useMutation({
    mutationFn: (file: File | undefined) => setVideoCaptions(video.id, file),
    onSuccess: (answer) => {
      if (answer.video) onChange(answer.video);
    },
  });
  return (
    <div>
      <ProblemAlert error={put.error} />
      {put.data && put.data.faults.length > 0 ? <VideoFaults faults={put.data.faults} /> : null}
      <Group gap="xs">
        <FileButton accept=".vtt,text/vtt" onChange={(file) => (file ? put.mutate(file) : undefined)}>
          {(props) => (
            <Button variant="default" loading={put.isPending} {...props}>
              {t(video.captions > 0 ? 'captions.replace' : 'captions.choose')}
            </Button>
          )}
        </FileButton>
        {video.captions > 0 ? (
          <Button variant="default" disabled={put.isPending} onClick={() => put.mutate(undefined)}>
            {t('captions.remove')}
          </Button>
        ) : null}
      </Group>
      <p className="muted" style={{ margin: '6px 0 0' }}>
        {t('captions.now')}
      </p>
    </div>
  );
}

interface FieldsProps extends ScormDialogProps {
  unit?: CourseUnit;
  found: Video;
}

function Fields({ courseId, units, unit, found, onClose }: FieldsProps) {
  const t = useMessages(catalogue);
  const client = useQueryClient();
  const title = found.fileName.replace(/\.mp4$/i, '').normalize('NFC');
  const entered = useUnitFields({ unit, units, letter: 'v', title });
  const [transcript, setTranscript] = useState(unit?.transcript ?? '');
  const fields = {
    videoId: found.id,
    titleJa: entered.titleJa,
    titleEn: entered.titleEn,
    weight: Number(entered.weight) || 0,
    transcript,
  };
  const save = useMutation({
    mutationFn: () =>
      unit ? updateVideoUnit(courseId, unit, fields) : createVideoUnit(courseId, entered.code.trim(), fields),
    onSuccess: async () => {
      await client.invalidateQueries({ queryKey: courseUnitsQuery(courseId).queryKey });
      onClose();
    },
  });
  return (
    <Stack
      gap="sm"
      component="form"
      onSubmit={(event: React.FormEvent) => {
        event.preventDefault();
        save.mutate();
      }}
    >
      <UnitFields entered={entered} isNew={!unit} />
      <Textarea
        label={<FieldLabel text={t('field.transcript')} />}
        description={t('field.transcriptHint')}
        value={transcript}
        maxLength={MAX_TRANSCRIPT}
        autosize
        minRows={4}
        maxRows={12}
        onChange={(event) => setTranscript(event.currentTarget.value)}
      />
      {unit && unit.video?.id !== found.id ? <Note tone="info">{t('running')}</Note> : null}
      <ProblemAlert error={save.error} />
      <Group justify="flex-end">
        <Button type="submit" loading={save.isPending} disabled={fields.titleJa.trim() === '' || fields.weight < 1}>
          {t(unit ? 'confirm.change' : 'confirm.add')}
        </Button>
      </Group>
    </Stack>
  );
}

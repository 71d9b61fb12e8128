import { Button, NativeSelect, Progress, Skeleton } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { useMessages } from '@/i18n/catalogue';
import { Note } from '@/ui/Note';
import { Panel } from '@/ui/Panel';
import { ErrorState } from '@/ui/states/ErrorState';
import type { UnitPlace } from '../api';
import { video as catalogue } from '../messages/video';
import type { MyUnit } from '../types';
import { type VideoLaunch, videoLaunchQuery } from '../video-api';
import { SaveLine, SaveTrouble } from './SaveStatus';
import { useVideo } from './useVideo';
import classes from './video.module.css';

const SPEEDS = [0.75, 1, 1.25, 1.5, 1.75, 2];

export interface VideoPlayerProps {
  place: UnitPlace;
  /** How the unit stands in the course. */
  standing?: MyUnit;
  last: boolean;
  onDone: () => void;
}

/** A film with its captions and transcript; what is really played of it is saved as it goes on. */
export function VideoPlayer(props: VideoPlayerProps) {
  const [round, setRound] = useState(0);
  const launch = useQuery(videoLaunchQuery(props.place, round));
  if (launch.error) return <ErrorState error={launch.error} onRetry={() => void launch.refetch()} />;
  if (!launch.data) return <Skeleton height={420} radius="md" />;
  return <Running key={launch.data.id} {...props} launch={launch.data} onAgain={() => setRound(round + 1)} />;
}

function Running({
  place,
  standing,
  last,
  onDone,
  launch,
  onAgain,
}: VideoPlayerProps & { launch: VideoLaunch; onAgain: () => void }) {
  const t = useMessages(catalogue);
  const [broken, setBroken] = useState(false);
  const { film, saving, percent, rate, speed, fromStart, events } = useVideo(place, launch);
  const captions = useCaptions(launch.captions);
  const unsaved = saving.state === 'saving' || saving.state === 'waiting';
  return (
    <>
      {broken ? (
        <Note tone="warning" role="alert" title={t('broken.title')}>
          <p>{t('broken')}</p>
          {/* What is not saved yet belongs to this opening: it goes first. */}
          <Button variant="default" disabled={unsaved} onClick={onAgain}>
            {t('reopen')}
          </Button>
        </Note>
      ) : null}
      <video
        ref={film}
        className={classes.film}
        src={launch.filmUrl}
        width={launch.width}
        height={launch.height}
        controls
        playsInline
        preload="metadata"
        aria-label={t('film')}
        onError={() => setBroken(true)}
        {...events}
      >
        {captions ? <track kind="captions" srcLang="ja" label={t('captions')} src={captions} default /> : null}
      </video>
      {percent === launch.playedPercent ? <Resumed positionMs={launch.positionMs} onStart={fromStart} /> : null}
      <div className={classes.bar}>
        <div className={classes.played}>
          <div className={classes.head}>
            <span>{t('played')}</span>
            <span className="num">{t('played.value', { n: percent })}</span>
          </div>
          <Progress value={percent} aria-label={t('played')} />
          <p className={`muted ${classes.rule}`}>{t('played.rule')}</p>
        </div>
        <Speed rate={rate} onChange={speed} />
      </div>
      <SaveTrouble saving={saving} onHere={onAgain} />
      {launch.transcript ? <Transcript text={launch.transcript} /> : null}
      {standing?.passed ? (
        <Panel>
          <p role="status" style={{ marginTop: 0 }}>
            {t('done')}
          </p>
          <Button onClick={onDone}>{t(last ? 'back' : 'next')}</Button>
        </Panel>
      ) : null}
      <SaveLine state={saving.state} />
    </>
  );
}

/** An address of the captions within the page: the film's origin is another one. */
function useCaptions(text: string | null | undefined): string | undefined {
  const [url, setUrl] = useState<string>();
  useEffect(() => {
    if (!text) return undefined;
    const made = URL.createObjectURL(new Blob([text], { type: 'text/vtt' }));
    setUrl(made);
    return () => URL.revokeObjectURL(made);
  }, [text]);
  return url;
}

function Resumed({ positionMs, onStart }: { positionMs: number; onStart: () => void }) {
  const t = useMessages(catalogue);
  const [shown, setShown] = useState(positionMs > 0);
  if (!shown) return null;
  const seconds = Math.floor(positionMs / 1000);
  const time = `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
  return (
    <div className={classes.resumed} role="status">
      <span>{t('resumed', { time })}</span>
      <Button
        variant="default"
        size="compact-md"
        onClick={() => {
          onStart();
          setShown(false);
        }}
      >
        {t('fromStart')}
      </Button>
    </div>
  );
}

function Speed({ rate, onChange }: { rate: number; onChange: (rate: number) => void }) {
  const t = useMessages(catalogue);
  return (
    <NativeSelect
      className={classes.speed}
      label={t('speed')}
      value={String(rate)}
      data={(SPEEDS.includes(rate) ? SPEEDS : [...SPEEDS, rate]).map((one) => ({
        value: String(one),
        label: one === 1 ? t('speed.normal') : t('speed.times', { n: one }),
      }))}
      onChange={(event) => onChange(Number(event.currentTarget.value))}
    />
  );
}

function Transcript({ text }: { text: string }) {
  const t = useMessages(catalogue);
  return (
    <details className={classes.transcript}>
      <summary>{t('transcript')}</summary>
      <div>
        {text.split(/\n{2,}/).map((paragraph) => (
          <p key={paragraph}>{paragraph}</p>
        ))}
      </div>
    </details>
  );
}

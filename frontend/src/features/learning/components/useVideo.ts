import { type RefObject, useEffect, useRef, useState } from 'react';
import type { UnitPlace } from '../api';
import { type SavedVideo, saveVideo, type VideoLaunch, type VideoReport } from '../video-api';
import { PlayedParts } from '../video-played';
import { type SaverHandle, useSaver } from './useSaver';

/** How often is saved while it plays, in milliseconds. */
const EVERY_MS = 5000;

export interface VideoHandle {
  film: RefObject<HTMLVideoElement | null>;
  saving: SaverHandle<VideoReport>;
  /** How much of it was played in all, as the server says. */
  percent: number;
  /** How fast it plays, by whatever control. */
  rate: number;
  speed: (rate: number) => void;
  fromStart: () => void;
  /** What the film's element tells. */
  events: Record<
    | 'onLoadedMetadata'
    | 'onPlaying'
    | 'onTimeUpdate'
    | 'onSeeking'
    | 'onPause'
    | 'onEnded'
    | 'onWaiting'
    | 'onRateChange',
    () => void
  >;
}

/** Follows a film: goes on where it was left, and saves what is really played. */
export function useVideo(place: UnitPlace, launch: VideoLaunch): VideoHandle {
  const film = useRef<HTMLVideoElement>(null);
  const [percent, setPercent] = useState(launch.playedPercent);
  const [rate, setRate] = useState(1);
  const [played] = useState(() => new PlayedParts());
  const told = useRef({ at: 0, position: launch.positionMs });
  const saving = useSaver<SavedVideo, VideoReport>(
    place,
    launch.id,
    (_, sequence, report) => saveVideo(place, launch.id, { sequence, ...report }),
    (_, saved) => setPercent(saved.playedPercent),
  );
  const { put } = saving;
  const note = () => {
    const element = film.current;
    if (!element || element.seeking) return;
    told.current.position = Math.floor(element.currentTime * 1000);
    played.at(element.currentTime * 1000, performance.now(), element.playbackRate);
  };
  const save = () => {
    told.current.at = performance.now();
    put('film', { positionMs: told.current.position, played: played.parts });
  };
  const halt = () => {
    note();
    played.cut();
    if (played.parts.length > 0) save();
  };
  const latest = useRef(halt);
  latest.current = halt;
  useEffect(() => {
    // On a telephone nothing more may run once the page is out of sight.
    const hidden = () => {
      if (document.visibilityState === 'hidden') latest.current();
    };
    document.addEventListener('visibilitychange', hidden);
    return () => {
      document.removeEventListener('visibilitychange', hidden);
      latest.current();
    };
  }, []);
  return {
    film,
    saving,
    percent,
    rate,
    speed: (next) => {
      if (film.current) film.current.playbackRate = next;
    },
    fromStart: () => {
      if (film.current) film.current.currentTime = 0;
    },
    events: {
      onLoadedMetadata: () => {
        if (film.current && launch.positionMs > 0) film.current.currentTime = launch.positionMs / 1000;
      },
      onPlaying: note,
      onTimeUpdate: () => {
        if (film.current?.paused) return;
        note();
        if (performance.now() - told.current.at >= EVERY_MS) save();
      },
      onSeeking: () => {
        played.cut();
        if (film.current) told.current.position = Math.floor(film.current.currentTime * 1000);
      },
      onWaiting: () => played.cut(),
      onRateChange: () => setRate(film.current?.playbackRate ?? 1),
      onPause: halt,
      onEnded: halt,
    },
  };
}

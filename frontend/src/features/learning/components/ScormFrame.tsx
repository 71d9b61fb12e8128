import { useEffect, useRef } from 'react';
import type { ScormItem, ScormLaunch } from '../scorm-api';
import { readFrame, type Start } from '../scorm-protocol';
import classes from './scorm.module.css';

/** After it was taken out of the page, a frame may still say how its package ended. */
const LAST_WORDS_MS = 1500;

export interface ScormFrameProps {
  title: string;
  launch: ScormLaunch;
  item: ScormItem;
  onSnapshot: (cmi: Record<string, string>, ended: boolean) => void;
}

/** The player's frame of one item; every message is held against the frame's origin. */
export function ScormFrame({ title, launch, item, onSnapshot }: ScormFrameProps) {
  const frame = useRef<HTMLIFrameElement>(null);
  const told = useRef({ item, onSnapshot });
  told.current.onSnapshot = onSnapshot;
  useEffect(() => {
    const shown = frame.current?.contentWindow;
    let gone = false;
    const hear = (event: MessageEvent) => {
      // A frame that is gone has no window any more to be told by.
      if (event.origin !== launch.origin || (event.source !== shown && !(gone && event.source === null))) return;
      const message = readFrame(event.data);
      if (message?.kind === 'snapshot') told.current.onSnapshot(message.cmi, message.ended);
      if (message?.kind === 'ready') shown?.postMessage(startOf(launch, told.current.item), launch.origin);
    };
    addEventListener('message', hear);
    return () => {
      gone = true;
      setTimeout(() => removeEventListener('message', hear), LAST_WORDS_MS);
    };
  }, [launch]);
  return (
    <iframe
      ref={frame}
      className={classes.frame}
      title={title}
      src={`${launch.playerUrl}#${encodeURIComponent(location.origin)}`}
      sandbox="allow-scripts allow-same-origin allow-forms allow-popups allow-popups-to-escape-sandbox allow-modals allow-downloads"
      allow="autoplay; fullscreen"
    />
  );
}

function startOf(launch: ScormLaunch, item: ScormItem): Start {
  const { url, tracked, launchData, mastery, cmi } = item;
  return {
    kind: 'start',
    version: launch.version,
    learner: { id: launch.learnerId, name: launch.learnerName },
    item: { url, tracked, resumed: item.resumed || isBegun(cmi), launchData, mastery: mastery ?? null, cmi },
  };
}

/** An item that was left and is shown again in the same opening goes on, too. */
const isBegun = (cmi: Record<string, string>): boolean =>
  ['cmi.suspend_data', 'cmi.core.lesson_location', 'cmi.location'].some((name) => Boolean(cmi[name]));

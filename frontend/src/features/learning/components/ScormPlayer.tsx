import { Button, Skeleton } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useMessages, usePick } from '@/i18n/catalogue';
import { ConfirmDialog } from '@/ui/ConfirmDialog';
import { Panel } from '@/ui/Panel';
import { ErrorState } from '@/ui/states/ErrorState';
import type { UnitPlace } from '../api';
import { scorm } from '../messages/scorm';
import { launchQuery, type ScormItem, type ScormLaunch } from '../scorm-api';
import type { MyUnit, OpenedUnit } from '../types';
import { SaveLine, SaveTrouble } from './SaveStatus';
import { ScormFrame } from './ScormFrame';
import classes from './scorm.module.css';
import { type Saving, useScormSaver } from './useScormSaver';

export interface ScormPlayerProps {
  place: UnitPlace;
  unit: OpenedUnit;
  /** How the unit stands in the course. */
  standing?: MyUnit;
  last: boolean;
  onDone: () => void;
}

/** A SCORM package in a frame of another origin. What it says is saved here, because here alone is a session. */
export function ScormPlayer(props: ScormPlayerProps) {
  const [round, setRound] = useState({ key: 0, anew: false });
  const again = (anew: boolean) => setRound({ key: round.key + 1, anew });
  const launch = useQuery(launchQuery(props.place, round));
  if (launch.error) return <ErrorState error={launch.error} onRetry={() => void launch.refetch()} />;
  if (!launch.data) return <Skeleton height={520} radius="md" />;
  return <Running key={launch.data.id} {...props} launch={launch.data} onAgain={again} />;
}

type RunningProps = ScormPlayerProps & { launch: ScormLaunch; onAgain: (anew: boolean) => void };

function Running({ place, unit, standing, last, onDone, launch, onAgain }: RunningProps) {
  const t = useMessages(scorm);
  const pick = usePick();
  const saving = useScormSaver(place, launch);
  const [current, setCurrent] = useState(() => (launch.items.find((item) => !item.done) ?? launch.items[0])?.id);
  const [ended, setEnded] = useState(false);
  const item = launch.items.find((one) => one.id === current);
  if (!item) return null;
  const show = (id: string) => {
    setEnded(false);
    setCurrent(id);
  };
  return (
    <>
      {launch.items.length > 1 ? <Items launch={launch} saving={saving} current={current} onShow={show} /> : null}
      <ScormFrame
        key={item.id}
        title={t('frame', { title: launch.items.length > 1 ? item.title : pick(unit.titleJa, unit.titleEn) })}
        launch={launch}
        item={{ ...item, cmi: saving.values.get(item.id) ?? item.cmi }}
        onSnapshot={(cmi, over) => {
          saving.put(item.id, cmi);
          if (over) setEnded(true);
        }}
      />
      <div className={classes.status}>
        <SaveLine state={saving.state} />
        <Anew
          onConfirm={() => {
            saving.stop();
            onAgain(true);
          }}
        />
      </div>
      <SaveTrouble saving={saving} onHere={() => onAgain(false)} />
      <Outcome standing={standing} ended={ended} last={last} onDone={onDone} />
    </>
  );
}

function Outcome({
  standing,
  ended,
  last,
  onDone,
}: Pick<ScormPlayerProps, 'standing' | 'last' | 'onDone'> & { ended: boolean }) {
  const t = useMessages(scorm);
  const scores = standing?.scores;
  const failed = standing && !standing.passed && scores;
  if (!standing?.passed && !failed && !ended) return null;
  return (
    <Panel>
      <p role="status" style={{ marginTop: 0 }}>
        {ended ? `${t('ended')} ` : ''}
        {scores ? t('done.scored', { n: scores.latest }) : standing?.passed ? t('done.plain') : ''}
        {failed ? ` ${t('done.failed', { n: standing.passingScore ?? 0 })}` : ''}
      </p>
      <Button onClick={onDone}>{t(last ? 'back' : 'next')}</Button>
    </Panel>
  );
}

function Anew({ onConfirm }: { onConfirm: () => void }) {
  const t = useMessages(scorm);
  const [asked, setAsked] = useState(false);
  return (
    <>
      <Button variant="default" onClick={() => setAsked(true)}>
        {t('anew')}
      </Button>
      <ConfirmDialog
        opened={asked}
        title={t('anew.title')}
        confirmLabel={t('anew.confirm')}
        pending={false}
        error={null}
        onConfirm={() => {
          setAsked(false);
          onConfirm();
        }}
        onClose={() => setAsked(false)}
      >
        {t('anew.body')}
      </ConfirmDialog>
    </>
  );
}

interface ItemsProps {
  launch: ScormLaunch;
  saving: Saving;
  current: string | undefined;
  onShow: (id: string) => void;
}

function Items({ launch, saving, current, onShow }: ItemsProps) {
  const t = useMessages(scorm);
  const fact = (item: ScormItem) => {
    const facts = [];
    if (item.id === current) facts.push(t('item.current'));
    if (saving.done.get(item.id) ?? item.done) facts.push(t('item.done'));
    return facts.join('・');
  };
  return (
    <Panel title={t('items')}>
      <ul className={classes.items}>
        {launch.items.map((item) => (
          <li key={item.id}>
            <Button
              variant={item.id === current ? 'light' : 'subtle'}
              aria-current={item.id === current ? 'true' : undefined}
              onClick={() => onShow(item.id)}
            >
              {item.title}
            </Button>
            <span className="muted">{fact(item)}</span>
          </li>
        ))}
      </ul>
    </Panel>
  );
}

import { Button } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useMessages } from '@/i18n/catalogue';
import { Panel } from '@/ui/Panel';
import { finishPage, myCourseQuery, myCoursesQuery, type UnitPlace } from '../api';
import { learning } from '../messages';
import type { OpenedUnit } from '../types';
import { Markdown } from './Markdown';
import classes from './player.module.css';
import { NotSent } from './TestRunner';

export interface PageReaderProps {
  place: UnitPlace;
  unit: OpenedUnit;
  last: boolean;
  onDone: () => void;
}

/** A page to read; its end is noted before one goes on. */
export function PageReader({ place, unit, last, onDone }: PageReaderProps) {
  const t = useMessages(learning);
  const client = useQueryClient();
  const finish = useMutation({
    mutationFn: () => finishPage(place),
    networkMode: 'always',
    onSuccess: (course) => {
      client.setQueryData(myCourseQuery(place.ws, place.id, place.classId).queryKey, course);
      void client.invalidateQueries({ queryKey: myCoursesQuery(place.ws).queryKey });
      onDone();
    },
  });
  return (
    <>
      <Panel>
        <Markdown text={unit.body ?? ''} />
      </Panel>
      <NotSent error={finish.error} title={t('page.notSent')} text={t('page.notSentText')} />
      <div className={classes.bottom}>
        <Button loading={finish.isPending} onClick={() => finish.mutate()}>
          {last ? t('player.finish') : t('player.done')}
        </Button>
      </div>
    </>
  );
}

import { Button } from '@mantine/core';
import { IconMail, IconPrinter, IconTrash } from '@tabler/icons-react';
import { useState } from 'react';
import { useMessages } from '@/i18n/catalogue';
import { useFormat } from '@/i18n/format';
import type { SeenPerson } from '../api';
import { learnersMessages } from '../messages/learners';
import type { TermChoice } from '../types';
import { LinksDialog } from './LinksDialog';
import classes from './people.module.css';
import { ReleaseDialog } from './ReleaseDialog';

export interface BulkBarProps {
  workspaceId: string;
  selected: readonly SeenPerson[];
  term: TermChoice;
  /** First day without the people who are taken off the next roster. */
  nextStartsOn: string | undefined;
  /** Present while everybody that is loaded is ticked and there are more behind the conditions. */
  everybody?: { total: number; loading: boolean; loaded: number; select: () => void };
  onHandOut: (ids: string[]) => void;
  onClear: () => void;
  onDone: (text: string) => void;
}

/** What can be done with the people ticked. Everything that changes something asks first and tells its consequence. */
export function BulkBar(props: BulkBarProps) {
  const { workspaceId, selected, term, nextStartsOn, everybody, onHandOut, onClear, onDone } = props;
  const t = useMessages(learnersMessages);
  const format = useFormat();
  const [dialog, setDialog] = useState<'links' | 'release' | undefined>();
  const ids = selected.map(({ id }) => id);
  if (ids.length === 0) return null;
  const close = () => setDialog(undefined);
  const done = (text: string) => {
    close();
    onClear();
    onDone(text);
  };
  return (
    <div className={classes.bar}>
      <strong className="num" aria-live="polite">
        {t('selected', { n: format.number(ids.length) })}
      </strong>
      {everybody ? (
        <Button size="xs" variant="subtle" disabled={everybody.loading} onClick={everybody.select}>
          {everybody.loading
            ? t('chunks', { done: format.number(everybody.loaded), total: format.number(everybody.total) })
            : t('selectEverybody', { n: format.number(everybody.total) })}
        </Button>
      ) : null}
      <Button size="xs" variant="default" leftSection={<IconMail size={14} />} onClick={() => setDialog('links')}>
        {t('sendLinks')}
      </Button>
      <Button size="xs" variant="default" leftSection={<IconPrinter size={14} />} onClick={() => onHandOut(ids)}>
        {t('handOut')}
      </Button>
      <Button
        size="xs"
        variant="default"
        c="red.9"
        leftSection={<IconTrash size={14} />}
        onClick={() => setDialog('release')}
      >
        {t('remove')}
      </Button>
      <Button size="xs" variant="subtle" onClick={onClear}>
        {t('clearSelection')}
      </Button>
      {dialog === 'links' ? <LinksDialog workspaceId={workspaceId} ids={ids} onClose={close} onDone={done} /> : null}
      {dialog === 'release' ? (
        <ReleaseDialog
          workspaceId={workspaceId}
          people={selected}
          term={term}
          nextStartsOn={nextStartsOn}
          onClose={close}
          onDone={done}
        />
      ) : null}
    </div>
  );
}

import { Loader } from '@mantine/core';
import { IconFileUpload } from '@tabler/icons-react';
import { type DragEvent, useState } from 'react';
import { useMessages } from '@/i18n/catalogue';
import { common } from '@/i18n/common';
import classes from './FileDrop.module.css';
import { refuseFile } from './file';

export interface FileDropProps {
  /** Endings without their dot. */
  accept: readonly string[];
  maxBytes: number;
  /** What is taken: formats, size. */
  hint: string;
  /** What choosing a file does, and what it does not do yet. */
  note: string;
  pending: boolean;
  onFile: (file: File) => void;
}

/** A label around a file field with drop handlers: one way to give a file by mouse, keyboard and screen reader. */
export function FileDrop({ accept, maxBytes, hint, note, pending, onFile }: FileDropProps) {
  const t = useMessages(common);
  const [over, setOver] = useState(false);
  const [refused, setRefused] = useState<ReturnType<typeof refuseFile>>();
  const take = (file: File | undefined) => {
    if (!file || pending) return;
    const reason = refuseFile(file, accept, maxBytes);
    setRefused(reason);
    if (!reason) onFile(file);
  };
  const drag = (inside: boolean) => (event: DragEvent) => {
    event.preventDefault();
    setOver(inside);
  };
  const formats = accept.map((ending) => `.${ending}`);
  return (
    <div>
      <label
        className={`${classes.drop} ${over ? classes.over : ''}`}
        onDragOver={drag(true)}
        onDragLeave={drag(false)}
        onDrop={(event) => {
          drag(false)(event);
          take(event.dataTransfer.files[0]);
        }}
      >
        <input
          type="file"
          accept={formats.join(',')}
          disabled={pending}
          onChange={(event) => {
            take(event.currentTarget.files?.[0]);
            event.currentTarget.value = '';
          }}
        />
        {pending ? <Loader size="sm" /> : <IconFileUpload size={34} stroke={1.4} aria-hidden="true" />}
        <strong aria-live="polite">{pending ? t('file.checking') : t('file.drop')}</strong>
        <span className="muted">{hint}</span>
        {pending ? null : <span className={classes.fake}>{t('file.choose')}</span>}
        <span className="muted">{note}</span>
      </label>
      {refused ? (
        <p role="alert" className={classes.bad}>
          {t(refused, { formats: formats.join(' '), size: Math.round(maxBytes / 1024 / 1024) })}
        </p>
      ) : null}
    </div>
  );
}

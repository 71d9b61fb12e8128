import { useId } from 'react';

/** A native file chooser with its label and hint. */
export function FileField(props: { label: string; hint: string; accept: string; onChange: (file?: File) => void }) {
  const id = useId();
  return (
    <div>
      <label htmlFor={id} style={{ fontWeight: 600 }}>
        {props.label}
      </label>
      <div className="muted" id={`${id}-hint`}>
        {props.hint}
      </div>
      <input
        id={id}
        type="file"
        accept={props.accept}
        aria-describedby={`${id}-hint`}
        style={{ marginTop: 8, maxWidth: '100%' }}
        onChange={(event) => props.onChange(event.currentTarget.files?.[0])}
      />
    </div>
  );
}

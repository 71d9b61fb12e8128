import { useMessages } from '@/i18n/catalogue';
import { common } from '@/i18n/common';
import classes from './form.module.css';

/** A field's name and, as Japanese forms have it, the word 必須 or 任意. */
export function FieldLabel({ text, required }: { text: string; required?: boolean }) {
  const t = useMessages(common);
  return (
    <span className={classes.label}>
      {text}
      <span className={required ? classes.required : classes.optional}>
        {required ? t('form.required') : t('form.optional')}
      </span>
    </span>
  );
}

import { useId } from 'react';
import { useMessages } from '@/i18n/catalogue';
import { player } from '../messages/player';
import { choose } from '../model';
import type { Answer, TestQuestion } from '../types';
import classes from './player.module.css';

export interface QuestionFieldProps {
  number: number;
  question: TestQuestion;
  answer: Answer;
  onChange: (answer: Answer) => void;
}

/** A question with what can be chosen, or a field to type into; the browser's own controls, made for keys and thumbs. */
export function QuestionField({ number, question, answer, onChange }: QuestionFieldProps) {
  const t = useMessages(player);
  const id = useId();
  const { kind } = question;
  return (
    <fieldset className={classes.question} aria-describedby={id}>
      <legend>{t('test.question', { n: number })}</legend>
      <p className={classes.asked} id={id} lang="ja">
        {question.text}
      </p>
      {kind === 'single' || kind === 'multiple' ? (
        <Choices {...{ question, answer, onChange }} name={id} />
      ) : (
        <label className={classes.typed}>
          <span>{t('test.answer')}</span>
          <input
            type="text"
            inputMode={kind === 'number' ? 'decimal' : 'text'}
            autoComplete="off"
            maxLength={200}
            value={answer.text}
            onChange={(event) => onChange({ choices: [], text: event.currentTarget.value })}
          />
          {question.unit ? <span lang="ja">{question.unit}</span> : null}
        </label>
      )}
    </fieldset>
  );
}

function Choices({ question, answer, onChange, name }: Omit<QuestionFieldProps, 'number'> & { name: string }) {
  const t = useMessages(player);
  const single = question.kind === 'single';
  return (
    <>
      <p className="muted">{t(single ? 'test.choose.single' : 'test.choose.multiple')}</p>
      {question.choices.map((choice, place) => (
        <label key={choice} className={classes.choice}>
          <input
            type={single ? 'radio' : 'checkbox'}
            name={name}
            checked={answer.choices.includes(place + 1)}
            onChange={(event) => onChange(choose(answer, question, place + 1, event.currentTarget.checked))}
          />
          <span lang="ja">{choice}</span>
        </label>
      ))}
    </>
  );
}

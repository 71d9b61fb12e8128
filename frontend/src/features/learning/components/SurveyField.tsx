import { useId } from 'react';
import { useMessages } from '@/i18n/catalogue';
import { player } from '../messages/player';
import { choose } from '../model';
import { MOST_TEXT } from '../survey-model';
import type { Answer, SurveyQuestion } from '../types';
import classes from './player.module.css';

export interface SurveyFieldProps {
  number: number;
  question: SurveyQuestion;
  answer: Answer;
  /** Required, and still without an answer when it was sent. */
  missing: boolean;
  onChange: (answer: Answer) => void;
}

/** A question of a survey; the browser's own controls, made for keys and thumbs. */
export function SurveyField({ number, question, answer, missing, onChange }: SurveyFieldProps) {
  const t = useMessages(player);
  const id = useId();
  const { kind, required } = question;
  return (
    <fieldset className={classes.question} aria-describedby={missing ? `${id} ${id}-missing` : id}>
      <legend>{t('test.question', { n: number })}</legend>
      <p className={classes.asked} id={id} lang="ja">
        {question.text}
        {required ? <span className={classes.required}>{t('survey.required')}</span> : null}
      </p>
      {kind === 'text' ? (
        <label className={classes.written}>
          <span className="muted">{t('survey.free', { n: MOST_TEXT })}</span>
          <textarea
            rows={4}
            maxLength={MOST_TEXT}
            value={answer.text}
            onChange={(event) => onChange({ choices: [], text: event.currentTarget.value })}
          />
        </label>
      ) : (
        <>
          {kind === 'scale' ? null : (
            <p className="muted">{t(kind === 'single' ? 'test.choose.single' : 'test.choose.multiple')}</p>
          )}
          <div className={kind === 'scale' ? classes.scale : undefined}>
            {question.choices.map((choice, place) => (
              <label key={choice} className={classes.choice}>
                <input
                  type={kind === 'multiple' ? 'checkbox' : 'radio'}
                  name={id}
                  checked={answer.choices.includes(place + 1)}
                  onChange={(event) =>
                    onChange(
                      choose(
                        answer,
                        { kind: kind === 'multiple' ? 'multiple' : 'single' },
                        place + 1,
                        event.currentTarget.checked,
                      ),
                    )
                  }
                />
                <span lang="ja">{choice}</span>
              </label>
            ))}
          </div>
        </>
      )}
      {missing ? (
        <p className={classes.wrong} id={`${id}-missing`}>
          {t('survey.missingHere')}
        </p>
      ) : null}
    </fieldset>
  );
}

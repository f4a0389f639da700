import { textDirection } from '@slova/ui';
import { Textarea, TextInput } from '@mantine/core';
import type { DeckLanguages } from '@slova/domain';
import { alternativesIn } from '@slova/domain';
import type { ReactElement } from 'react';
import { Fragment } from 'react';
import { useTranslation } from 'react-i18next';
import classes from './editor.module.css';
import { answersIn } from './term-draft.ts';

type AnswersFieldProps = {
  readonly name: string;
  readonly label: string;
  readonly hint: string;
  readonly language: string;
  readonly kind: DeckLanguages['answerKind'];
  readonly value: string;
  readonly error: string | null;
  readonly onChange: (value: string) => void;
};

/** Answers as an author writes them, with those that will count shown while they are typed (rule N6). */
export function AnswersField({
  kind,
  language,
  hint,
  error,
  onChange,
  ...field
}: AnswersFieldProps): ReactElement {
  const shared = {
    ...field,
    error,
    lang: language,
    dir: textDirection(language),
    autoComplete: 'off',
    autoCapitalize: 'none',
    inputWrapperOrder: ['label', 'input', 'error', 'description'] as (
      | 'label'
      | 'input'
      | 'error'
      | 'description'
    )[],
  };
  if (kind === 'definition')
    return (
      <Textarea
        {...shared}
        description={<Counted text={field.value} kind={kind} hint={hint} language={language} />}
        autosize
        minRows={2}
        onChange={(event) => onChange(event.currentTarget.value)}
      />
    );
  return (
    <TextInput
      {...shared}
      description={<Counted text={field.value} kind={kind} hint={hint} language={language} />}
      onChange={(event) => onChange(event.currentTarget.value)}
    />
  );
}

function Counted({
  text,
  kind,
  hint,
  language,
}: {
  readonly text: string;
  readonly kind: AnswersFieldProps['kind'];
  readonly hint: string;
  readonly language: string;
}): ReactElement {
  const { t } = useTranslation('learner');
  const { answers, notes } =
    kind === 'translation' ? alternativesIn(text) : { answers: answersIn(text, kind), notes: [] };
  if (answers.length === 0 && notes.length === 0) return <>{hint}</>;
  return (
    <>
      {answers.length > 0 && (
        <span className={classes['counted']}>
          {t('editor.term.counts')}{' '}
          {answers.map((answer) => (
            <Fragment key={answer}>
              {/* The space keeps answers apart where they are read aloud. */}
              <span className={classes['chip']} lang={language} dir="auto">
                {answer}
              </span>{' '}
            </Fragment>
          ))}
        </span>
      )}
      {notes.length > 0 && (
        <span className={classes['counted']}>{t('editor.term.notCounted', { notes: notes.join('; ') })}</span>
      )}
    </>
  );
}

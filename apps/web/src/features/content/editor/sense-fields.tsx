import { textDirection } from '@slova/ui';
import { Button, Stack, TextInput } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { Section } from '../../../shared/interface/section.tsx';
import { AnswersField } from './answers-field.tsx';
import classes from './editor.module.css';
import type { SenseDraft } from './term-draft.ts';
import { emptyExample, emptySense } from './term-draft.ts';
import type { TermFieldsProps } from './term-fields.tsx';

/** The meanings of a term, each with its answers, a hint and examples. */
export function SenseFields({ draft, onChange, ...rest }: TermFieldsProps): ReactElement {
  const { t } = useTranslation('learner');
  const { senses } = draft;
  const change = (next: readonly SenseDraft[]): void => onChange({ ...draft, senses: next });
  return (
    <Section title={t('editor.term.meanings')}>
      {senses.map((sense, index) => (
        <OneSense
          key={index}
          {...rest}
          sense={sense}
          number={index + 1}
          onChange={(next) => change(senses.with(index, next))}
          onRemove={senses.length > 1 ? () => change(senses.toSpliced(index, 1)) : null}
        />
      ))}
      <div>
        <Button
          variant="default"
          leftSection={<IconPlus size={18} aria-hidden="true" />}
          onClick={() => change([...senses, emptySense])}
        >
          {t('editor.term.addMeaning')}
        </Button>
      </div>
    </Section>
  );
}

type OneSenseProps = Pick<TermFieldsProps, 'deck' | 'errorAt'> & {
  readonly sense: SenseDraft;
  readonly number: number;
  readonly onChange: (sense: SenseDraft) => void;
  /** Null: the only one. */
  readonly onRemove: (() => void) | null;
};

function OneSense({ sense, number, deck, errorAt, onChange, onRemove }: OneSenseProps): ReactElement {
  const { t } = useTranslation('learner');
  const isTranslation = deck.answerKind === 'translation';
  const path = `senses.${number - 1}`;
  return (
    <fieldset className={classes['sense']}>
      <Stack gap="sm">
        <legend>{t('editor.term.meaning', { number })}</legend>
        <AnswersField
          name={`${path}.answers`}
          label={t(isTranslation ? 'editor.term.answers' : 'editor.term.definitions')}
          hint={t(isTranslation ? 'editor.term.answersHint' : 'editor.term.definitionsHint')}
          language={deck.answerLanguage}
          kind={deck.answerKind}
          value={sense.answers}
          error={errorAt(`${path}.answers`)}
          onChange={(answers) => onChange({ ...sense, answers })}
        />
        <TextInput
          name={`${path}.hint`}
          label={t('editor.term.hint')}
          description={t('editor.term.hintHint')}
          value={sense.hint}
          error={errorAt(`${path}.hint`)}
          autoComplete="off"
          lang={deck.answerLanguage}
          dir={textDirection(deck.answerLanguage)}
          onChange={({ currentTarget }) => onChange({ ...sense, hint: currentTarget.value })}
        />
        <Examples
          sense={sense}
          path={path}
          deck={deck}
          errorAt={errorAt}
          onChange={(examples) => onChange({ ...sense, examples })}
        />
        {onRemove && (
          <div>
            <Button variant="subtle" color="poppy" onClick={onRemove}>
              {t('editor.term.removeMeaning', { number })}
            </Button>
          </div>
        )}
      </Stack>
    </fieldset>
  );
}

type ExamplesProps = Pick<TermFieldsProps, 'deck' | 'errorAt'> & {
  readonly sense: SenseDraft;
  readonly path: string;
  readonly onChange: (examples: SenseDraft['examples']) => void;
};

function Examples({ sense: { examples }, path, deck, errorAt, onChange }: ExamplesProps): ReactElement {
  const { t } = useTranslation('learner');
  return (
    <>
      {examples.map((example, index) => (
        <div key={index}>
          <div className={classes['pair']}>
            <TextInput
              name={`${path}.examples.${index}.text`}
              label={t('editor.term.example')}
              description={t('editor.term.exampleHint', { mark: '{{run}}' })}
              value={example.text}
              error={errorAt(`${path}.examples.${index}.text`)}
              autoComplete="off"
              lang={deck.termLanguage}
              dir={textDirection(deck.termLanguage)}
              onChange={({ currentTarget }) =>
                onChange(examples.with(index, { ...example, text: currentTarget.value }))
              }
            />
            <TextInput
              name={`${path}.examples.${index}.translation`}
              label={t('editor.term.translation')}
              value={example.translation}
              error={errorAt(`${path}.examples.${index}.translation`)}
              autoComplete="off"
              lang={deck.answerLanguage}
              dir={textDirection(deck.answerLanguage)}
              inputWrapperOrder={['label', 'description', 'input', 'error']}
              onChange={({ currentTarget }) =>
                onChange(examples.with(index, { ...example, translation: currentTarget.value }))
              }
            />
          </div>
          {examples.length > 1 && (
            <Button variant="subtle" color="poppy" onClick={() => onChange(examples.toSpliced(index, 1))}>
              {t('editor.term.removeExample')}
            </Button>
          )}
        </div>
      ))}
      <div>
        <Button variant="subtle" onClick={() => onChange([...examples, emptyExample])}>
          {t('editor.term.addExample')}
        </Button>
      </div>
    </>
  );
}

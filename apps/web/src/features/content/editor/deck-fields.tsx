import { NativeSelect, Text, TextInput } from '@mantine/core';
import { directions, levels } from '@slova/domain';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { CheckField } from '../../../shared/interface/check-field.tsx';
import { Section } from '../../../shared/interface/section.tsx';
import { RichField } from '../media/rich-field.tsx';
import type { DeckDraft } from './deck-form-state.ts';
import classes from './editor.module.css';
import { LanguageField } from './language-field.tsx';

type DeckFieldsProps = {
  readonly draft: DeckDraft;
  /** While there are words, their languages stay. */
  readonly hasTerms: boolean;
  readonly errorAt: (field: string) => string | null;
  readonly onChange: (draft: DeckDraft) => void;
};

/** All that is said about a deck. */
export function DeckFields({ draft, hasTerms, errorAt, onChange }: DeckFieldsProps): ReactElement {
  const { t } = useTranslation('learner');
  return (
    <>
      <Section title={t('editor.deck.about')}>
        <TextInput
          name="title"
          label={t('editor.deck.title')}
          value={draft.title}
          error={errorAt('title')}
          maxLength={200}
          dir="auto"
          autoComplete="off"
          required
          onChange={({ currentTarget }) => onChange({ ...draft, title: currentTarget.value })}
        />
        <RichField
          name="description"
          label={t('editor.deck.description')}
          description={t('editor.deck.descriptionHint')}
          value={draft.description}
          error={errorAt('description')}
          maxLength={5_000}
          rows={3}
          dir="auto"
          onChange={(description) => onChange({ ...draft, description })}
        />
        <Languages draft={draft} hasTerms={hasTerms} errorAt={errorAt} onChange={onChange} />
      </Section>
      <StudyRules draft={draft} hasTerms={hasTerms} errorAt={errorAt} onChange={onChange} />
      <Section title={t('editor.deck.rights')}>
        <div className={classes['pair']}>
          {(['source', 'licence'] as const).map((field) => (
            <TextInput
              key={field}
              name={field}
              label={t(`editor.deck.${field}`)}
              value={draft[field]}
              error={errorAt(field)}
              maxLength={field === 'source' ? 500 : 100}
              dir="auto"
              autoComplete="off"
              onChange={({ currentTarget }) => onChange({ ...draft, [field]: currentTarget.value })}
            />
          ))}
        </div>
      </Section>
    </>
  );
}

function Languages({ draft, hasTerms, errorAt, onChange }: DeckFieldsProps): ReactElement {
  const { t } = useTranslation('learner');
  const wrong = (field: string): string | null => errorAt(field) && t('editor.deck.languageWrong');
  return (
    <>
      <NativeSelect
        label={t('editor.deck.kind')}
        value={draft.answerKind}
        data={(['translation', 'definition'] as const).map((value) => ({
          value,
          label: t(`editor.deck.kinds.${value}`),
        }))}
        onChange={({ currentTarget }) =>
          onChange({ ...draft, answerKind: currentTarget.value as DeckDraft['answerKind'] })
        }
      />
      <div className={classes['pair']}>
        <LanguageField
          name="termLanguage"
          label={t('editor.deck.termLanguage')}
          value={draft.termLanguage}
          error={wrong('termLanguage')}
          disabled={hasTerms}
          onChange={(termLanguage) => onChange({ ...draft, termLanguage })}
        />
        {draft.answerKind === 'translation' && (
          <LanguageField
            name="answerLanguage"
            label={t('editor.deck.answerLanguage')}
            value={draft.answerLanguage}
            error={wrong('answerLanguage')}
            disabled={hasTerms}
            onChange={(answerLanguage) => onChange({ ...draft, answerLanguage })}
          />
        )}
      </div>
      {hasTerms && (
        <Text size="sm" c="dimmed">
          {t('editor.deck.fixedLanguages')}
        </Text>
      )}
    </>
  );
}

function StudyRules({ draft, errorAt, onChange }: DeckFieldsProps): ReactElement {
  const { t } = useTranslation('learner');
  return (
    <Section title={t('editor.deck.rules')}>
      <NativeSelect
        label={t('editor.deck.level')}
        value={draft.level}
        data={[{ value: '', label: t('editor.deck.noLevel') }, ...levels]}
        onChange={({ currentTarget }) =>
          onChange({ ...draft, level: currentTarget.value as DeckDraft['level'] })
        }
      />
      <fieldset className={classes['choices']}>
        <legend>{t('editor.deck.directions')}</legend>
        {directions.map((direction) => (
          <CheckField
            key={direction}
            label={t(`editor.deck.direction.${direction}`)}
            {...(direction === 'cloze' && { hint: t('editor.deck.clozeHint') })}
            checked={draft.directions.includes(direction)}
            onChange={(wanted) => {
              const chosen = directions.filter((each) =>
                each === direction ? wanted : draft.directions.includes(each),
              );
              onChange({ ...draft, directions: chosen });
            }}
          />
        ))}
        {errorAt('directions') !== null && (
          <Text size="sm" c="var(--mantine-color-error)" role="alert">
            {t('editor.deck.directionMissing')}
          </Text>
        )}
      </fieldset>
      <NativeSelect
        label={t('editor.deck.leadingWords')}
        value={draft.leadingWords}
        data={(['free', 'tested'] as const).map((value) => ({
          value,
          label: t(`editor.deck.leading.${value}`),
        }))}
        onChange={({ currentTarget }) =>
          onChange({ ...draft, leadingWords: currentTarget.value as DeckDraft['leadingWords'] })
        }
      />
      <CheckField
        label={t('editor.deck.caseMatters')}
        checked={draft.caseMatters}
        onChange={(caseMatters) => onChange({ ...draft, caseMatters })}
      />
    </Section>
  );
}

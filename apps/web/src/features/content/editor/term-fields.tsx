import { NativeSelect, Stack, TextInput } from '@mantine/core';
import type { DeckLanguages } from '@slova/domain';
import { hasReadings, levels, partsOfSpeech } from '@slova/domain';
import { textDirection } from '@slova/ui';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { Section } from '../../../shared/interface/section.tsx';
import { MediaSection } from '../media/media-section.tsx';
import { RichField } from '../media/rich-field.tsx';
import { AnswersField } from './answers-field.tsx';
import classes from './editor.module.css';
import { SenseFields } from './sense-fields.tsx';
import type { TermDraft } from './term-draft.ts';

export type TermFieldsProps = {
  readonly draft: TermDraft;
  readonly deck: DeckLanguages;
  /** What is wrong with the field of that path, or one inside it. */
  readonly errorAt: (path: string) => string | null;
  readonly onChange: (draft: TermDraft) => void;
};

/** All fields of a term, each in the language and direction of what is written there. */
export function TermFields({ draft, deck, errorAt, onChange }: TermFieldsProps): ReactElement {
  const { t } = useTranslation('learner');
  const ofWord = {
    lang: deck.termLanguage,
    dir: textDirection(deck.termLanguage),
    autoComplete: 'off',
    autoCapitalize: 'none',
  } as const;
  return (
    <>
      <Section title={t('editor.field.headword')}>
        <TextInput
          {...ofWord}
          name="headword"
          label={t('editor.term.headword')}
          value={draft.headword}
          error={errorAt('headword')}
          required
          onChange={({ currentTarget }) => onChange({ ...draft, headword: currentTarget.value })}
        />
        <div className={classes['pair']}>
          <NativeSelect
            label={t('editor.term.partOfSpeech')}
            value={draft.partOfSpeech}
            data={partsOfSpeech.map((value) => ({ value, label: t(`content.partOfSpeech.${value}`) }))}
            onChange={({ currentTarget }) =>
              onChange({ ...draft, partOfSpeech: currentTarget.value as TermDraft['partOfSpeech'] })
            }
          />
          <TextInput
            name="pronunciation"
            label={t('editor.term.pronunciation')}
            description={hasReadings(deck.termLanguage) && t('editor.term.readingHint')}
            value={draft.pronunciation}
            error={errorAt('pronunciation')}
            autoComplete="off"
            autoCapitalize="none"
            spellCheck={false}
            onChange={({ currentTarget }) => onChange({ ...draft, pronunciation: currentTarget.value })}
          />
        </div>
        <AnswersField
          name="alsoAccepted"
          label={t('editor.term.alsoAccepted')}
          hint={t('editor.term.alsoAcceptedHint')}
          language={deck.termLanguage}
          kind="translation"
          value={draft.alsoAccepted}
          error={errorAt('alsoAccepted')}
          onChange={(alsoAccepted) => onChange({ ...draft, alsoAccepted })}
        />
      </Section>
      <SenseFields draft={draft} deck={deck} errorAt={errorAt} onChange={onChange} />
      <MediaSection draft={draft} errorAt={errorAt} onChange={onChange} />
      <MoreFields draft={draft} deck={deck} errorAt={errorAt} onChange={onChange} />
    </>
  );
}

function MoreFields({ draft, deck, errorAt, onChange }: TermFieldsProps): ReactElement {
  const { t } = useTranslation('learner');
  return (
    <Section title={t('editor.term.more')}>
      <RichField
        name="note"
        label={t('editor.term.note')}
        description={t('editor.term.noteHint')}
        value={draft.note}
        error={errorAt('note')}
        rows={2}
        dir="auto"
        onChange={(note) => onChange({ ...draft, note })}
      />
      <div className={classes['pair']}>
        <TextInput
          name="category"
          label={t('editor.term.category')}
          description={t('editor.term.categoryHint')}
          value={draft.category}
          error={errorAt('category')}
          autoComplete="off"
          dir="auto"
          onChange={({ currentTarget }) => onChange({ ...draft, category: currentTarget.value })}
        />
        <TextInput
          name="tags"
          label={t('editor.term.tags')}
          description={t('editor.term.tagsHint')}
          value={draft.tags}
          error={errorAt('tags')}
          autoComplete="off"
          dir="auto"
          onChange={({ currentTarget }) => onChange({ ...draft, tags: currentTarget.value })}
        />
        <NativeSelect
          label={t('editor.term.level')}
          value={draft.level}
          data={[
            { value: '', label: t('editor.deck.noLevel') },
            ...levels.map((value) => ({ value, label: value })),
          ]}
          onChange={({ currentTarget }) =>
            onChange({ ...draft, level: currentTarget.value as TermDraft['level'] })
          }
        />
        <TextInput
          name="frequencyRank"
          label={t('editor.term.frequencyRank')}
          description={t('editor.term.frequencyRankHint')}
          value={draft.frequencyRank}
          error={errorAt('frequencyRank')}
          inputMode="numeric"
          autoComplete="off"
          onChange={({ currentTarget }) =>
            onChange({ ...draft, frequencyRank: currentTarget.value.replaceAll(/\D/gu, '').slice(0, 7) })
          }
        />
      </div>
      <RuleFields draft={draft} deck={deck} errorAt={errorAt} onChange={onChange} />
    </Section>
  );
}

function RuleFields({ draft, deck, errorAt, onChange }: TermFieldsProps): ReactElement {
  const { t } = useTranslation('learner');
  const asDeck = { value: '', label: t('editor.term.asDeck') };
  return (
    <Stack>
      <AnswersField
        name="forms"
        label={t('editor.term.forms')}
        hint={t('editor.term.formsHint')}
        language={deck.termLanguage}
        kind="translation"
        value={draft.forms}
        error={errorAt('forms')}
        onChange={(forms) => onChange({ ...draft, forms })}
      />
      <div className={classes['pair']}>
        <NativeSelect
          label={t('editor.term.leadingWords')}
          value={draft.leadingWords}
          data={[
            asDeck,
            { value: 'free', label: t('editor.deck.leading.free') },
            { value: 'tested', label: t('editor.deck.leading.tested') },
          ]}
          onChange={({ currentTarget }) =>
            onChange({ ...draft, leadingWords: currentTarget.value as TermDraft['leadingWords'] })
          }
        />
        <NativeSelect
          label={t('editor.term.caseMatters')}
          value={draft.caseMatters}
          data={[
            asDeck,
            { value: 'yes', label: t('editor.term.caseMattersYes') },
            { value: 'no', label: t('editor.term.caseMattersNo') },
          ]}
          onChange={({ currentTarget }) =>
            onChange({ ...draft, caseMatters: currentTarget.value as TermDraft['caseMatters'] })
          }
        />
      </div>
    </Stack>
  );
}

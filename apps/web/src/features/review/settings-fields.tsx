import { NativeSelect, TextInput } from '@mantine/core';
import type { Direction, StudySettings } from '@slova/domain';
import { exerciseTypes, gradings, leechActions, mixings, newOrders, reviewOrders } from '@slova/domain';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { Section } from '../../shared/interface/section.tsx';
import { CheckField } from '../../shared/interface/check-field.tsx';
import type { SettingsDraft, TypedField } from './settings-draft.ts';
import { CardsChoice } from './cards-choice.tsx';
import classes from './settings-fields.module.css';
import { typedRanges } from './typed-ranges.ts';

type FieldsProps = {
  readonly draft: SettingsDraft;
  readonly wrong: readonly TypedField[];
  /** The cards that each word gives as the deck's author has it. */
  readonly deckDirections: readonly Direction[];
  readonly onChange: (draft: SettingsDraft) => void;
};

/** All that can be decided about studying a deck, each with a plain explanation. */
export function SettingsFields({ draft, wrong, deckDirections, onChange }: FieldsProps): ReactElement {
  const { t } = useTranslation('learner');
  const { chosen } = draft;
  const choose = (change: Partial<StudySettings>): void =>
    onChange({ ...draft, chosen: { ...chosen, ...change } });
  const text = (field: TypedField, label: string, description: string) => ({
    name: field,
    label,
    description,
    inputMode: 'decimal' as const,
    autoComplete: 'off',
    value: draft.typed[field],
    error: wrong.includes(field) && t(`settings.deck.wrong.${field}`, typedRanges[field]),
    onChange: ({ currentTarget }: { currentTarget: HTMLInputElement }) =>
      onChange({ ...draft, typed: { ...draft.typed, [field]: currentTarget.value } }),
  });
  return (
    <>
      <Section title={t('settings.deck.limits')}>
        <TextInput {...text('newPerDay', t('settings.deck.newPerDay'), t('settings.deck.newPerDayHint'))} />
        <TextInput
          {...text('reviewsPerDay', t('settings.deck.reviewsPerDay'), t('settings.deck.reviewsPerDayHint'))}
        />
      </Section>
      <Section title={t('settings.deck.memory')}>
        <TextInput
          {...text('desiredRetention', t('settings.deck.retention'), t('settings.deck.retentionHint'))}
        />
        <TextInput
          {...text('learningSteps', t('settings.deck.learningSteps'), t('settings.deck.learningStepsHint'))}
        />
        <TextInput
          {...text(
            'relearningSteps',
            t('settings.deck.relearningSteps'),
            t('settings.deck.relearningStepsHint'),
          )}
        />
        <TextInput
          {...text('maximumIntervalDays', t('settings.deck.maximum'), t('settings.deck.maximumHint'))}
        />
        <CheckField
          label={t('settings.deck.balance')}
          hint={t('settings.deck.balanceHint')}
          checked={chosen.balanceLoad}
          onChange={(balanceLoad) => choose({ balanceLoad })}
        />
        <CheckField
          label={t('settings.deck.siblings')}
          hint={t('settings.deck.siblingsHint')}
          checked={chosen.burySiblings}
          onChange={(burySiblings) => choose({ burySiblings })}
        />
        <OneOf
          label={t('settings.deck.leeches')}
          hint={t('settings.deck.leechesHint')}
          options={leechActions.map((value) => ({ value, label: t(`settings.deck.leechActions.${value}`) }))}
          value={chosen.leechAction}
          onChange={(leechAction) => choose({ leechAction })}
        />
      </Section>
      <CardsChoice chosen={chosen.directions ?? 'deck'} ofDeck={deckDirections} choose={choose} />
      <Section title={t('settings.deck.order')}>
        <OneOf
          label={t('settings.deck.newOrder')}
          options={newOrders.map((value) => ({ value, label: t(`settings.deck.newOrders.${value}`) }))}
          value={chosen.newOrder}
          onChange={(newOrder) => choose({ newOrder })}
        />
        <OneOf
          label={t('settings.deck.mixing')}
          options={mixings.map((value) => ({ value, label: t(`settings.deck.mixings.${value}`) }))}
          value={chosen.mixing}
          onChange={(mixing) => choose({ mixing })}
        />
        <OneOf
          label={t('settings.deck.reviewOrder')}
          options={reviewOrders.map((value) => ({ value, label: t(`settings.deck.reviewOrders.${value}`) }))}
          value={chosen.reviewOrder}
          onChange={(reviewOrder) => choose({ reviewOrder })}
        />
      </Section>
      <Section title={t('settings.deck.exercises')}>
        <OneOf
          label={t('settings.deck.grading')}
          options={gradings.map((value) => ({ value, label: t(`settings.deck.gradings.${value}`) }))}
          value={chosen.grading}
          onChange={(grading) => choose({ grading })}
        />
        <ExerciseChoice chosen={chosen} choose={choose} />
      </Section>
    </>
  );
}

function OneOf<Value extends string>({
  label,
  hint,
  options,
  value,
  onChange,
}: {
  readonly label: string;
  readonly hint?: string;
  readonly options: readonly { readonly value: Value; readonly label: string }[];
  readonly value: Value;
  readonly onChange: (value: Value) => void;
}): ReactElement {
  return (
    <NativeSelect
      label={label}
      description={hint}
      data={[...options]}
      value={value}
      onChange={({ currentTarget }) => {
        const wanted = options.find((option) => option.value === currentTarget.value);
        if (wanted) onChange(wanted.value);
      }}
    />
  );
}

function ExerciseChoice({
  chosen,
  choose,
}: {
  readonly chosen: StudySettings;
  readonly choose: (change: Partial<StudySettings>) => void;
}): ReactElement {
  const { t } = useTranslation(['learner', 'shared']);
  const wanted = chosen.exerciseTypes === 'all' ? exerciseTypes : chosen.exerciseTypes;
  return (
    <fieldset className={classes['types']}>
      <legend>{t('settings.deck.types')}</legend>
      <span className={classes['hint']}>{t('settings.deck.typesHint')}</span>
      {exerciseTypes.map((type) => (
        <CheckField
          key={type}
          label={t(`shared:exerciseType.${type}`)}
          checked={type === 'flashcard' || wanted.includes(type)}
          disabled={type === 'flashcard'}
          onChange={(checked) => {
            const types = exerciseTypes.filter((each) =>
              each === type ? checked : each === 'flashcard' || wanted.includes(each),
            );
            choose({ exerciseTypes: types.length === exerciseTypes.length ? 'all' : types });
          }}
        />
      ))}
    </fieldset>
  );
}

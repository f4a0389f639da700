import type { Direction, StudySettings } from '@slova/domain';
import { directions } from '@slova/domain';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { CheckField } from '../../shared/interface/check-field.tsx';
import { Section } from '../../shared/interface/section.tsx';
import classes from './settings-fields.module.css';

type CardsChoiceProps = {
  readonly chosen: readonly Direction[] | 'deck';
  readonly ofDeck: readonly Direction[];
  readonly choose: (change: Pick<StudySettings, 'directions'>) => void;
};

/** Which cards each word gives: as the deck's author has it, or as the learner wants it. One at least. */
export function CardsChoice({ chosen, ofDeck, choose }: CardsChoiceProps): ReactElement {
  const { t } = useTranslation('learner');
  const isOfDeck = chosen === 'deck';
  const wanted = isOfDeck ? ofDeck : chosen;
  return (
    <Section title={t('settings.deck.cards')}>
      <fieldset className={classes['types']}>
        <legend>{t('settings.deck.cardsGiven')}</legend>
        <span className={classes['hint']}>{t('settings.deck.cardsHint')}</span>
        <CheckField
          label={t('settings.deck.cardsOfDeck')}
          checked={isOfDeck}
          onChange={(follows) => choose({ directions: follows ? 'deck' : ofDeck })}
        />
        {directions.map((direction) => (
          <CheckField
            key={direction}
            label={t(`editor.deck.direction.${direction}`)}
            {...(direction === 'cloze' && { hint: t('editor.deck.clozeHint') })}
            checked={wanted.includes(direction)}
            disabled={isOfDeck || (wanted.length === 1 && wanted.includes(direction))}
            onChange={(given) =>
              choose({
                directions: directions.filter((each) => (each === direction ? given : wanted.includes(each))),
              })
            }
          />
        ))}
      </fieldset>
    </Section>
  );
}

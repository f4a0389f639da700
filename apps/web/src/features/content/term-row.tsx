import { Word } from '@slova/ui';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { Outputs } from '../../shared/api/outputs.ts';
import { ExampleText } from '../../shared/interface/example-text.tsx';
import type { Deck } from './deck-facts.ts';
import classes from './term-list.module.css';

type Term = Outputs['decks']['terms']['terms'][number];

/** A word with its meanings and one sentence. */
export function TermRow({ term, deck }: { readonly term: Term; readonly deck: Deck }): ReactElement {
  const { t } = useTranslation('learner');
  const example = term.senses[0]?.examples[0];
  return (
    <li className={classes.term}>
      <div>
        <Word language={deck.termLanguage} size="list">
          {term.headword}
        </Word>
        {term.pronunciation !== null && <span className={classes.ipa}>[{term.pronunciation}]</span>}
        <div className={classes.facts}>
          {t(`content.partOfSpeech.${term.partOfSpeech}`)} · {term.level}
          {term.alsoAccepted.length > 0 && (
            <>
              {' · '}
              {t('content.deck.alsoAccepted', { list: term.alsoAccepted.join(', ') })}
            </>
          )}
        </div>
      </div>
      <div>
        {term.senses.map(({ answers }) => (
          <p key={answers.join()} className={classes.answers} lang={deck.answerLanguage} dir="auto">
            {answers.join(', ')}
          </p>
        ))}
        {example && (
          <p className={classes.example}>
            <ExampleText example={example} language={deck.termLanguage} />
          </p>
        )}
      </div>
    </li>
  );
}

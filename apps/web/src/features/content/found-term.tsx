import { Word } from '@slova/ui';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { Outputs } from '../../shared/api/outputs.ts';
import { TextLink } from '../../shared/interface/links.tsx';
import { useLocalText } from '../../shared/interface/local-text.ts';
import { MarkedText } from './marked-text.tsx';
import classes from './search.module.css';

/** A word that was found, with the deck it is in. */
export function FoundTerm({
  term,
}: {
  readonly term: Outputs['search']['find']['terms'][number];
}): ReactElement {
  const { t } = useTranslation('learner');
  const local = useLocalText();
  const { partOfSpeech, level, frequencyRank: rank } = term;
  const facts = [
    partOfSpeech === 'other' ? null : t(`content.partOfSpeech.${partOfSpeech}`),
    level,
    rank === null ? null : t('search.rank', { rank }),
  ];
  return (
    <li>
      <div>
        <Word language={term.termLanguage} size="list">
          <MarkedText {...term.headword} />
        </Word>
        <div className={classes['facts']}>{facts.filter((fact) => fact !== null).join(' · ')}</div>
        <TextLink
          to="/library/$deckId"
          params={{ deckId: term.deckId }}
          size="sm"
          className={classes['deck']}
        >
          {t('search.inDeck', { deck: local(term.deckTitle) })}
        </TextLink>
      </div>
      <div>
        <p className={classes['answers']} lang={term.answerLanguage} dir="auto">
          {term.answers.map((answer, index) => (
            <span key={answer.text}>
              {index > 0 && ', '}
              <MarkedText {...answer} />
            </span>
          ))}
        </p>
        {term.example && (
          <p className={classes['example']} lang={term.termLanguage} dir="auto">
            <MarkedText {...term.example} />
          </p>
        )}
      </div>
    </li>
  );
}

import { richText } from '@slova/domain';
import { Picture, PlayButton, RichText, Word } from '@slova/ui';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { Outputs } from '../../shared/api/outputs.ts';
import { TextLink } from '../../shared/interface/links.tsx';
import { ReportButton } from '../moderation/index.ts';
import { ReadWord, soundBeside } from '../../shared/interface/read-word.tsx';
import { ExampleText } from '../../shared/interface/example-text.tsx';
import type { Deck } from './deck-facts.ts';
import { OwnMarks } from './sharing/own-marks.tsx';
import { mayEdit } from './deck-rights.ts';
import classes from './term-list.module.css';

/** How firmly a learner knows a term, and its cards. */
export type Standing = Outputs['progress']['termStandings']['terms'][number];
type Term = Outputs['decks']['terms']['terms'][number];

/** A word with its meanings and one sentence. */
export function TermRow({
  term,
  deck,
  standing,
}: {
  readonly term: Term;
  readonly deck: Deck;
  readonly standing: Standing | undefined;
}): ReactElement {
  const { t } = useTranslation('learner');
  const example = term.senses[0]?.examples[0];
  const read = { word: term.headword, pronunciation: term.pronunciation, language: deck.termLanguage };
  const sound = soundBeside(read);
  return (
    <li className={classes.term}>
      <div>
        <Word language={deck.termLanguage} size="list">
          <ReadWord {...read} />
        </Word>
        {sound !== null && <span className={classes.ipa}>[{sound}]</span>}
        {term.recording && (
          <PlayButton media={term.recording} label={`${t('review.sound.play')}: ${term.headword}`} />
        )}
        <div className={classes.facts}>
          {factsOf(term, (name) => t(`content.partOfSpeech.${name}`))}
          {term.alsoAccepted.length > 0 && (
            <>
              {' · '}
              {t('content.deck.alsoAccepted', { list: term.alsoAccepted.join(', ') })}
            </>
          )}
        </div>
        {standing && <TermStanding standing={standing} headword={term.headword} />}
      </div>
      <div className={classes['meanings']}>
        {term.senses.map(({ answers }) => (
          <p key={answers.join()} className={classes.answers} lang={deck.answerLanguage} dir="auto">
            {answers.join(', ')}
          </p>
        ))}
        {term.picture && <Picture media={term.picture.id} size={term.picture} alt={term.picture.alt} />}
        {example && (
          <p className={classes.example}>
            <ExampleText example={example} language={deck.termLanguage} />
          </p>
        )}
        {term.note !== null && (
          <div className={classes.note}>
            <RichText blocks={richText(term.note)} />
          </div>
        )}
      </div>
      <div className={classes['acts']}>
        <OwnMarks deckId={deck.id} term={term} isAuthor={mayEdit(deck)} />
        {mayEdit(deck) && (
          <TextLink
            to="/library/$deckId/words/$termId"
            params={{ deckId: deck.id, termId: term.id }}
            className={classes['why']}
            aria-label={t('editor.open.edit', { word: term.headword })}
          >
            {t('editor.open.editShort')}
          </TextLink>
        )}
        {deck.access !== 'own' && (
          <ReportButton target={{ deckId: deck.id, termId: term.id }} headword={term.headword} />
        )}
      </div>
    </li>
  );
}

/** Its part of speech and level, as far as its author said. */
function factsOf({ partOfSpeech, level }: Term, nameOf: (name: Term['partOfSpeech']) => string): string {
  return [partOfSpeech === 'other' ? null : nameOf(partOfSpeech), level]
    .filter((fact) => fact !== null)
    .join(' · ');
}

/** The level, and for each card that was met the way to why it comes back when it does. */
function TermStanding({
  standing,
  headword,
}: {
  readonly standing: Standing;
  readonly headword: string;
}): ReactElement {
  const { t } = useTranslation('learner');
  const met = standing.cards.filter(({ mastery }) => mastery !== 'new');
  return (
    <div className={classes['facts']}>
      {t(`content.mastery.${standing.mastery}`)}
      {met.map(({ cardId, direction }) => (
        <span key={cardId}>
          {' · '}
          <TextLink
            to="/cards/$cardId"
            params={{ cardId }}
            className={classes['why']}
            aria-label={`${t('settings.why.link')} ${headword}: ${t(`settings.why.${direction}`)}`}
          >
            {t(`settings.why.${direction}`)}
          </TextLink>
        </span>
      ))}
    </div>
  );
}

import { Button, Text } from '@mantine/core';
import { termDifferences } from '@slova/domain';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormats } from '../../../shared/interface/formats.ts';
import { TextLink } from '../../../shared/interface/links.tsx';
import { AskWhy } from './ask-why.tsx';
import { deckDifferences } from './deck-differences.ts';
import { Differences } from './differences.tsx';
import classes from './editor.module.css';
import type { Revision } from './revisions.ts';

type RevisionItemProps = {
  readonly deckId: string;
  readonly revision: Revision;
  /** False on the page of the very term. */
  readonly isNamed: boolean;
  /** True for the last change of its term: there is nothing to go back to. */
  readonly isLast: boolean;
  readonly isBusy: boolean;
  readonly onRestore: (revision: Revision, why: string) => void;
};

/** One change: of what, how it differs from before, and a way to make it so again. */
export function RevisionItem({
  deckId,
  revision,
  isNamed,
  isLast,
  isBusy,
  onRestore,
}: RevisionItemProps): ReactElement {
  const { t } = useTranslation('learner');
  const { instant } = useFormats();
  const word = wordOf(revision);
  const name = word ?? t('editor.history.deckItself');
  const verb = t(revision.kind === 'removed' ? 'editor.term.bringBack' : 'editor.history.restore');
  const isRestorable = revision.kind === 'removed' || (revision.kind !== 'placed' && !isLast);
  return (
    <>
      {!isNamed && revision.kind !== 'changed' && (
        <Text fw={600}>{t(`editor.history.kindAlone.${revision.kind}`)}</Text>
      )}
      {isNamed && (
        <Text fw={600}>
          {word !== null && revision.termId !== null && revision.kind !== 'removed' ? (
            <TextLink
              to="/library/$deckId/words/$termId"
              params={{ deckId, termId: revision.termId }}
              className={classes['back']}
            >
              <bdi>{word}</bdi>
            </TextLink>
          ) : (
            <bdi>{name}</bdi>
          )}{' '}
          <Text span fw={400} c="dimmed">
            {t(`editor.history.kind.${revision.kind}`)}
          </Text>
        </Text>
      )}
      {revision.kind !== 'removed' && <Differences differences={differencesOf(revision, isNamed)} />}
      {isRestorable && (
        <AskWhy
          renderOpen={(ask) => (
            <Button
              variant="default"
              loading={isBusy}
              aria-label={`${verb}: ${name}, ${instant(revision.madeAt)}`}
              onClick={ask}
            >
              {verb}
            </Button>
          )}
          yes={t('editor.history.restoreSure')}
          isBusy={isBusy}
          onYes={(why) => onRestore(revision, why)}
        />
      )}
    </>
  );
}

/** Of a new word in a list of many, what it means is enough. */
function differencesOf({ kind, term, deck }: Revision, isNamed: boolean) {
  if (!term) return deckDifferences(deck?.before ?? null, deck?.after ?? null);
  const all = termDifferences(term.before, term.after);
  return kind === 'created' && isNamed ? all.filter(({ field }) => field === 'answers') : all;
}

/** The word that a change was about; null: the deck itself. */
const wordOf = ({ term }: Revision): string | null => term && ((term.after ?? term.before)?.headword ?? '');

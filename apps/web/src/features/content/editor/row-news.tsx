import { Button, Group, Text } from '@mantine/core';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { TextLink } from '../../../shared/interface/links.tsx';
import { cellsOf } from './grid-cells.ts';
import type { GridRowProps } from './grid-row.tsx';
import classes from './grid.module.css';

/** What is to be said about a row: that it cannot be saved, is there twice, or was changed by somebody else. */
export function RowNews({ row, deck, twin, wrong, actions }: GridRowProps): ReactElement {
  const { t } = useTranslation('learner');
  const theirs = row.theirs && cellsOf(row.theirs.term, deck.answerKind);
  return (
    <>
      {wrong !== null && (
        <Text size="xs" c="var(--mantine-color-error)" px="xs" role="alert">
          {wrong}
        </Text>
      )}
      {twin !== null && (
        <Text size="xs" c="dimmed" px="xs">
          {t('editor.grid.alike')}{' '}
          {twin !== '' && (
            <TextLink
              to="/library/$deckId/words/$termId"
              params={{ deckId: deck.id, termId: twin }}
              size="xs"
              className={classes['twin']}
            >
              {t('editor.grid.other')}
            </TextLink>
          )}
        </Text>
      )}
      {theirs && (
        <div role="alert">
          <Text size="xs" px="xs">
            {t('editor.grid.theirs')}{' '}
            <bdi>{[theirs.headword, theirs.answers.replaceAll('\n', ' · ')].join(' — ')}</bdi>
          </Text>
          <Group gap="xs">
            {(['mine', 'theirs'] as const).map((side) => (
              <Button key={side} variant="default" size="sm" onClick={() => actions.settle(row.key, side)}>
                {t(side === 'mine' ? 'editor.grid.keepMine' : 'editor.grid.takeTheirs')}
              </Button>
            ))}
          </Group>
        </div>
      )}
    </>
  );
}

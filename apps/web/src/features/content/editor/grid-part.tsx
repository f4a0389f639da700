import { Button, Group, Text } from '@mantine/core';
import { headwordKey } from '@slova/domain';
import type { ReactElement } from 'react';
import { useDeferredValue, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Failed } from '../../../shared/interface/failed.tsx';
import { useFormats } from '../../../shared/interface/formats.ts';
import { LinkButton } from '../../../shared/interface/links.tsx';
import { Skeletons } from '../../../shared/interface/skeletons.tsx';
import type { Deck } from '../deck-facts.ts';
import { FindSheet } from './find-sheet.tsx';
import type { GridRow } from './grid-model.ts';
import { isChanged } from './grid-model.ts';
import { GridStatus } from './grid-status.tsx';
import { GridTable } from './grid-table.tsx';
import { GridToolbar } from './grid-toolbar.tsx';
import classes from './grid.module.css';
import { LeaveGuard } from './leave-guard.tsx';
import { wrongRows } from './save-grid.ts';
import { useGrid } from './use-grid.ts';

/** The table with everything around it: what is chosen, what is not saved, finding and replacing. */
export function GridPart({ deck }: { readonly deck: Deck }): ReactElement {
  const { t } = useTranslation('learner');
  const { number } = useFormats();
  const table = useGrid(deck);
  const { grid, pages } = table;
  const [isFinding, setIsFinding] = useState(false);
  const [tried, setTried] = useState(false);
  // What takes a moment in thousands of rows follows typing at its own pace.
  const settledRows = useDeferredValue(grid.rows);
  const twins = useMemo(() => twinsOf(settledRows, deck.termLanguage), [settledRows, deck.termLanguage]);
  const wrong = useMemo(() => (tried ? wrongRows(settledRows, deck) : none), [tried, settledRows, deck]);
  const savedRows = grid.rows.filter(({ saved }) => saved !== null).length;
  const unsaved = grid.rows.filter(isChanged).length;
  if (grid.rows.length <= 1 && pages.isLoading) return <Skeletons count={6} height={48} />;
  return (
    <>
      <LeaveGuard isUnsaved={unsaved > 0} isKept={table.isKept} />
      <Group>
        <LinkButton to="/library/$deckId/words/new" params={{ deckId: deck.id }} variant="default">
          {t('editor.open.addWord')}
        </LinkButton>
        <Button
          variant="default"
          onClick={() => {
            setIsFinding(true);
            pages.all();
          }}
        >
          {t('editor.grid.find')}
        </Button>
      </Group>
      <GridTable
        deck={deck}
        rows={grid.rows}
        selected={grid.selected}
        twins={twins}
        wrong={reasons(wrong, t('editor.grid.needed'), t('editor.term.wrong'))}
        actions={table.actions}
        onChooseAll={(wanted) =>
          table.chooseAll(wanted ? grid.rows.filter(({ saved }) => saved).map(({ key }) => key) : [])
        }
        onNearEnd={pages.more}
      />
      {pages.error !== null && <Failed error={pages.error} onRetry={pages.more} />}
      <Group justify="space-between">
        <Text size="sm" c="dimmed" role="status">
          {t(pages.isLoading ? 'editor.grid.loading' : 'editor.grid.shown', {
            shown: number(savedRows),
            total: number(Math.max(deck.terms, savedRows)),
          })}
        </Text>
        {pages.hasMore && (
          <Button variant="default" loading={pages.isLoading} onClick={pages.more}>
            {t('editor.grid.showMore')}
          </Button>
        )}
      </Group>
      <div className={classes['fixed']}>
        {grid.selected.size > 0 && (
          <GridToolbar
            deck={deck}
            count={grid.selected.size}
            isUnsaved={unsaved > 0}
            isBusy={table.isBusy}
            onChange={(change) => table.changeAll(grid.selected, change)}
            onMove={(to) => table.moveChosen(grid.selected, to)}
            onCopy={(to) => table.copyChosen(grid.selected, to)}
            onPlace={(to) => table.place(grid.selected, to)}
            onRemove={() => table.removeChosen(grid.selected)}
          />
        )}
        <GridStatus
          table={table}
          unsaved={unsaved}
          isActing={grid.selected.size > 0}
          onSave={() => {
            setTried(true);
            table.save();
          }}
        />
      </div>
      <FindSheet
        opened={isFinding}
        rows={grid.rows}
        onClose={() => setIsFinding(false)}
        onReplace={table.changeAll}
      />
    </>
  );
}

const none: ReadonlyMap<string, string> = new Map();

function reasons(
  wrong: ReadonlyMap<string, string>,
  missing: string,
  other: string,
): ReadonlyMap<string, string> {
  return new Map(
    [...wrong].map(([key, path]) => [
      key,
      path === 'headword' || /^senses\.\d+\.answers$/u.test(path) ? missing : other,
    ]),
  );
}

/** Rows whose word and part of speech are those of an earlier row, with the id of that one; empty: it is not saved yet. */
function twinsOf(rows: readonly GridRow[], language: string): ReadonlyMap<string, string> {
  const known = new Map<string, string>();
  const found = new Map<string, string>();
  for (const { key, saved, term } of rows) {
    if (term.headword === '') continue;
    const same = `${term.partOfSpeech} ${headwordKey(term.headword, language)}`;
    const earlier = known.get(same);
    if (earlier === undefined) known.set(same, saved?.id ?? '');
    else found.set(key, earlier);
  }
  return found;
}

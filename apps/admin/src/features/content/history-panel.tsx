import { Box, Button, Group, Stack, Text } from '@mantine/core';
import type { DeckId, TermId } from '@slova/domain';
import { keepPreviousData } from '@tanstack/react-query';
import type { ReactElement } from 'react';
import { useState } from 'react';
import { Answered } from '../../shared/answered.tsx';
import { Panel } from '../../shared/panel.tsx';
import { RowsSkeleton } from '../../shared/rows-skeleton.tsx';
import type { Answers } from '../../shared/trpc.ts';
import { trpc } from '../../shared/trpc.ts';
import { useFormat } from '../../shared/use-format.ts';
import { useTexts } from '../../shared/use-texts.ts';
import classes from './deck-page.module.css';

type Part = { readonly deckId: DeckId; readonly termId?: TermId };
/** The fields that have a name in words; another is called as it is stored. */
type Field = 'headword';
type Revision = Answers['adminContent']['history']['revisions'][number];

/** Who changed what and when, the newest first. */
export function HistoryPanel({ part }: { readonly part: Part }): ReactElement {
  const { t } = useTexts();
  const [page, setPage] = useState(1);
  const history = trpc.adminContent.history.useQuery(
    { ...part, page },
    { placeholderData: keepPreviousData },
  );
  return (
    <Panel title={t('content.history')}>
      <Answered query={history} pending={<RowsSkeleton rows={4} />}>
        {({ revisions, total, pageSize }) => (
          <>
            {total === 0 && <Text c="dimmed">{t('content.noHistory')}</Text>}
            <Stack component="ol" gap="sm" className={classes.list}>
              {revisions.map((revision) => (
                <RevisionItem key={revision.id} revision={revision} />
              ))}
            </Stack>
            {total > pageSize && (
              <Group mt="sm">
                <Button variant="default" disabled={page === 1} onClick={() => setPage(page - 1)}>
                  {t('content.newer')}
                </Button>
                <Button
                  variant="default"
                  disabled={page * pageSize >= total}
                  onClick={() => setPage(page + 1)}
                >
                  {t('content.older')}
                </Button>
              </Group>
            )}
          </>
        )}
      </Answered>
    </Panel>
  );
}

function RevisionItem({ revision }: { readonly revision: Revision }): ReactElement {
  const { t } = useTexts();
  const format = useFormat();
  const { kind, name, author, madeAt, reason, changes } = revision;
  return (
    <Box component="li">
      <Text size="sm" className={classes.value}>
        <b>{name ?? t('content.theDeck')}</b> · {t(`content.kinds.${kind}`)} · {author} ·{' '}
        <time dateTime={madeAt}>{format.instant(madeAt)}</time>
      </Text>
      {reason !== null && (
        <Text size="sm" className={classes.value}>
          {reason}
        </Text>
      )}
      {changes.map(({ field, from, to }) => (
        <Text key={`${field} ${from.join()} ${to.join()}`} size="xs" c="dimmed" className={classes.value}>
          {t(`content.field.${field as Field}`, { defaultValue: field })}:{' '}
          {from.length > 0 && <del className={classes.gone}>{shown(from)}</del>}{' '}
          {to.length > 0 && <ins>{shown(to)}</ins>}
        </Text>
      ))}
    </Box>
  );
}

// Pictures and recordings are told apart by the beginning of their address.
const shown = (texts: readonly string[]): string =>
  texts.join('; ').replaceAll(/\b([0-9a-f]{8})[0-9a-f]{24,}\b/gu, '$1…');

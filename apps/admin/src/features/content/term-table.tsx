import { Badge, Table, Text } from '@mantine/core';
import { richText } from '@slova/domain';
import { Picture, RichText, SoundPlayer } from '@slova/ui';
import type { ReactElement } from 'react';
import classes from '../../shared/table.module.css';
import type { Answers } from '../../shared/trpc.ts';
import { useTexts } from '../../shared/use-texts.ts';

type Term = Answers['adminContent']['terms']['terms'][number];

/** Terms with all that people wrote in them. */
export function TermTable({ terms }: { readonly terms: readonly Term[] }): ReactElement {
  const { t } = useTexts();
  return (
    <Table fz="sm" verticalSpacing="xs" layout="fixed" aria-label={t('content.terms')}>
      <Table.Thead>
        <Table.Tr>
          <Table.Th scope="col">{t('content.headword')}</Table.Th>
          <Table.Th scope="col">{t('content.answers')}</Table.Th>
          <Table.Th scope="col" visibleFrom="sm">
            {t('content.about')}
          </Table.Th>
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {terms.map((term) => (
          <Table.Tr key={term.id}>
            <Table.Th scope="row" fw={600} className={classes.who}>
              {term.headword} <Gone term={term} />
              <TermMedia term={term} />
            </Table.Th>
            <Table.Td className={classes.who}>
              {term.senses.map(({ answers, hint, examples }) => (
                <div key={answers.join()}>
                  {answers.join(', ')}
                  {hint !== undefined && <RichText blocks={richText(hint)} />}
                  {examples.map(({ text, translation }) => (
                    <Text key={text} size="xs" c="dimmed">
                      {[text, translation].filter((part) => part !== undefined).join(' — ')}
                    </Text>
                  ))}
                </div>
              ))}
              {term.alsoAccepted.join(', ')}
            </Table.Td>
            <Table.Td visibleFrom="sm" className={classes.who}>
              {[term.level, term.category, ...term.tags].filter(Boolean).join(' · ')}
              {term.note !== null && <RichText blocks={richText(term.note)} />}
            </Table.Td>
          </Table.Tr>
        ))}
      </Table.Tbody>
    </Table>
  );
}

/** What is seen and heard of a term, so that whoever judges it has it before them. */
function TermMedia({ term: { headword, picture, recording } }: { readonly term: Term }): ReactElement {
  const { t } = useTexts();
  return (
    <>
      {picture && <Picture media={picture.id} alt={picture.alt} size={picture} />}
      {picture && (
        <Text size="xs" c="dimmed">
          {picture.alt || t('content.noAlt')}
        </Text>
      )}
      {recording && <SoundPlayer media={recording} label={t('content.recordingOf', { word: headword })} />}
    </>
  );
}

function Gone({ term: { hiddenAt, removedAt } }: { readonly term: Term }): ReactElement | null {
  const { t } = useTexts();
  const out = removedAt !== null ? 'removed' : hiddenAt === null ? null : 'hidden';
  if (out === null) return null;
  return (
    <Badge size="sm" variant="light" color="poppy" tt="none">
      {t(`content.states.${out}`)}
    </Badge>
  );
}

import { DataList, SimpleGrid, Stack, Text } from '@mantine/core';
import { richText } from '@slova/domain';
import { RichText } from '@slova/ui';
import { getRouteApi } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { AnchorLink } from '../../shared/anchor-link.tsx';
import { Answered } from '../../shared/answered.tsx';
import { languageName } from '../../shared/language-name.ts';
import { NoticePage } from '../../shared/notice-page.tsx';
import { Page } from '../../shared/page.tsx';
import { Panel } from '../../shared/panel.tsx';
import { RowsSkeleton } from '../../shared/rows-skeleton.tsx';
import type { Answers } from '../../shared/trpc.ts';
import { trpc } from '../../shared/trpc.ts';
import { useFormat } from '../../shared/use-format.ts';
import { useLocalText } from '../../shared/use-local-text.ts';
import { useTexts } from '../../shared/use-texts.ts';
import classes from './deck-page.module.css';
import { DeckStanding } from './deck-standing.tsx';
import { HistoryPanel } from './history-panel.tsx';
import { TermsPanel } from './terms-panel.tsx';

const route = getRouteApi('/content/$deckId');
type Deck = Answers['adminContent']['deck'];

/** One deck as staff see it: what it is, its terms and their history, and what is said against it. */
export function DeckPage(): ReactElement {
  const { t } = useTexts();
  const { deckId } = route.useParams();
  const deck = trpc.adminContent.deck.useQuery({ deckId });
  const code = deck.error?.data?.code;
  return (
    <>
      <AnchorLink to="/content" size="sm" display="inline-block" py="xs">
        ← {t('content.title')}
      </AnchorLink>
      {code === 'not_found' || code === 'invalid_input' ? (
        <NoticePage title={t('content.missingTitle')} body={t('content.missing')} />
      ) : (
        <Answered query={deck} pending={<RowsSkeleton rows={10} />}>
          {(details) => <DeckView deck={details} />}
        </Answered>
      )}
    </>
  );
}

function DeckView({ deck }: { readonly deck: Deck }): ReactElement {
  const { t } = useTexts();
  const local = useLocalText();
  return (
    <Page title={local(deck.title)} actions={<DeckStanding deck={deck} />}>
      <SimpleGrid cols={{ base: 1, lg: 2 }} spacing="md" style={{ alignItems: 'start' }}>
        <DeckFacts deck={deck} />
        <Stack gap="md" miw={0}>
          <Panel title={t('content.cases')}>
            {deck.cases.length === 0 && <Text c="dimmed">{t('content.noCases')}</Text>}
            <Stack gap={4}>
              {deck.cases.map(({ id, name, state }) => (
                <AnchorLink key={id} to="/moderation/$caseId" params={{ caseId: id }} py="xs">
                  {local(name)} · {t(`moderation.states.${state as 'open'}`)}
                </AnchorLink>
              ))}
            </Stack>
          </Panel>
          <Panel title={t('content.categories')}>
            {deck.categories.length === 0 && <Text c="dimmed">{t('content.noCategories')}</Text>}
            <Text size="sm" className={classes.value}>
              {deck.categories
                .map(({ category, name, terms }) => `${name === null ? category : local(name)} (${terms})`)
                .join(', ')}
            </Text>
          </Panel>
        </Stack>
      </SimpleGrid>
      <TermsPanel deckId={deck.id} />
      <HistoryPanel part={{ deckId: deck.id }} />
    </Page>
  );
}

function DeckFacts({ deck }: { readonly deck: Deck }): ReactElement {
  const { t, i18n } = useTexts();
  const format = useFormat();
  const local = useLocalText();
  const languages = [deck.termLanguage, deck.answerLanguage].map((tag) => languageName(tag, i18n.language));
  const coAuthors = deck.coAuthors.map(({ name, role }) => `${name} (${role})`).join(', ');
  const rows = [
    [
      t('content.owner'),
      deck.owner === null ? (
        t('moderation.house')
      ) : (
        <AnchorLink key="owner" to="/users/$userId" params={{ userId: deck.owner.id }}>
          {deck.owner.name}
        </AnchorLink>
      ),
    ],
    ...(coAuthors === '' ? [] : [[t('content.coAuthors'), coAuthors] as const]),
    [t('content.languages'), languages.join(' → ')],
    [t('content.level'), deck.level ?? '—'],
    [t('content.terms'), format.number(deck.terms)],
    [t('content.learners'), format.number(deck.learners)],
    [t('content.licence'), deck.licence || '—'],
    [t('content.source'), deck.source || '—'],
    [t('content.created'), format.instant(deck.createdAt)],
    [t('content.changed'), deck.updatedAt === null ? '—' : format.instant(deck.updatedAt)],
  ] as const;
  return (
    <Panel title={t('content.deck')}>
      <RichText blocks={richText(local(deck.description))} />
      <DataList withDivider gap="xs">
        {rows.map(([label, value]) => (
          <DataList.Item key={label}>
            <DataList.ItemLabel className={classes.label}>{label}</DataList.ItemLabel>
            <DataList.ItemValue className={classes.value}>{value}</DataList.ItemValue>
          </DataList.Item>
        ))}
      </DataList>
    </Panel>
  );
}

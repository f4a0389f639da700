import { Button, Group, Text } from '@mantine/core';
import { termPart } from '@slova/domain';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { refusalOf } from '../../../shared/api/refusal.ts';
import { Failed } from '../../../shared/interface/failed.tsx';
import type { Deck } from '../deck-facts.ts';
import { AlikeNote } from './alike-note.tsx';
import { ConflictPanel } from './conflict-panel.tsx';
import { DraftNotice } from './draft-notice.tsx';
import { focusField } from './focus-field.ts';
import type { SavedTerm } from './grid-model.ts';
import { LeaveGuard } from './leave-guard.tsx';
import { termOfDraft } from './term-draft.ts';
import { TermFields } from './term-fields.tsx';
import { conflictsOf, isUnsaved } from './term-form-state.ts';
import { partTexts } from './term-parts.ts';
import { useTermForm } from './use-term-form.ts';
import { WhyField } from './why-field.tsx';

type TermFormProps = {
  readonly deck: Deck;
  /** Null: a new term; after it is saved the form is ready for the next. */
  readonly term: SavedTerm | null;
};

/** A term in a form. Nothing typed is lost: it is kept on the device until it is saved. */
export function TermForm({ deck, term }: TermFormProps): ReactElement {
  const { t } = useTranslation('learner');
  const form = useTermForm(deck, term);
  const { state, wrong, saved, error } = form;
  const { theirs } = state;
  const kind = deck.answerKind;
  const mine = termOfDraft(state.draft, kind);
  const errorAt = useErrorAt(wrong, error);
  return (
    <form
      noValidate
      style={{ display: 'contents' }}
      onSubmit={(event) => {
        event.preventDefault();
        const element = event.currentTarget;
        const path = form.save();
        if (path !== null || term === null) focusField(element, path ?? 'headword');
      }}
    >
      <LeaveGuard isUnsaved={isUnsaved(state, kind)} isKept={form.isKept} />
      {form.isRestored && <DraftNotice onDiscard={form.discard} />}
      {!form.isKept && <Text c="var(--mantine-color-error)">{t('editor.term.notKept')}</Text>}
      <TermFields draft={state.draft} deck={deck} errorAt={errorAt} onChange={form.type} />
      <AlikeNote deck={deck} draft={state.draft} termId={state.base?.id ?? null} />
      {state.base && theirs && (
        <ConflictPanel
          fields={conflictsOf(state, kind)}
          chosen={state.chosen}
          textsOf={(side, field) => partTexts(termPart(side === 'mine' ? mine : theirs.term, field))}
          onChoose={form.choose}
        />
      )}
      {error && refusalOf(error).field === null && <Failed error={error} />}
      {term && <WhyField value={form.why} onChange={form.setWhy} />}
      <Group>
        <Button type="submit" size="md" loading={form.isSaving} disabled={!form.isDecided}>
          {t(term ? 'editor.term.save' : 'editor.term.saveAndNext')}
        </Button>
        <Text role="status" c="var(--mantine-color-success)" fw={600}>
          {saved && t('editor.term.saved', { word: saved.word })}
          {saved?.isMerged && ` ${t('editor.term.merged')}`}
        </Text>
      </Group>
    </form>
  );
}

/** What is wrong at a field: found here before it was sent, or by the server. */
function useErrorAt(wrong: string | null, error: unknown): (path: string) => string | null {
  const { t } = useTranslation('learner');
  const refusal = refusalOf(error);
  const refused = refusal.field?.replace(/^terms\.\d+\./u, '') ?? null;
  const isAt = (found: string | null, path: string): boolean =>
    found === path || found?.startsWith(`${path}.`) === true;
  return (path) => {
    if (isAt(refused, path)) return refusal.message;
    if (!isAt(wrong, path)) return null;
    if (wrong === 'headword') return t('editor.term.headwordMissing');
    return t(
      /^senses\.\d+\.answers$/u.test(wrong ?? '') ? 'editor.term.answersMissing' : 'editor.term.wrong',
    );
  };
}

import { Button, Group, Text } from '@mantine/core';
import type { ReactElement } from 'react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Outputs } from '../../shared/api/outputs.ts';
import { trpc } from '../../shared/api/trpc.ts';
import { Failed } from '../../shared/interface/failed.tsx';
import { LoadNote } from './load-note.tsx';
import { PresetSection } from './preset-section.tsx';
import type { SettingsDraft } from './settings-draft.ts';
import { draftOf, settingsOf } from './settings-draft.ts';
import { SettingsFields } from './settings-fields.tsx';

type Deck = Outputs['studySettings']['deck'];
export type Preset = Outputs['studySettings']['presets']['presets'][number];

/** The settings of a deck, the preset it follows, and what a change would cost. */
export function DeckSettingsForm({
  deck,
  presets,
}: {
  readonly deck: Deck;
  readonly presets: readonly Preset[];
}): ReactElement {
  const { t } = useTranslation('learner');
  const cache = trpc.useUtils();
  const [draft, setDraft] = useState<SettingsDraft>(() => draftOf(deck.study));
  const [presetId, setPresetId] = useState(deck.presetId);
  const [tried, setTried] = useState(false);
  const save = trpc.studySettings.changeDeck.useMutation({
    onSuccess: async () =>
      Promise.all([
        cache.studySettings.invalidate(),
        cache.reschedule.invalidate(),
        cache.decks.invalidate(),
        cache.progress.invalidate(),
      ]),
  });
  const wanted = settingsOf(draft);
  const isWrong = 'length' in wanted;
  const wrong = isWrong && tried ? wanted : [];
  const change = (next: SettingsDraft): void => {
    save.reset();
    setDraft(next);
  };
  return (
    <form
      noValidate
      style={{ display: 'contents' }}
      onSubmit={(event) => {
        event.preventDefault();
        if (!isWrong) return save.mutate({ deckId: deck.deckId, presetId, settings: wanted });
        setTried(true);
        const field = event.currentTarget.elements.namedItem(wanted[0] ?? '');
        if (field instanceof HTMLElement) field.focus();
      }}
    >
      <PresetSection
        presets={presets}
        presetId={presetId}
        wanted={isWrong ? null : wanted}
        onChoose={(preset) => {
          setPresetId(preset?.id ?? null);
          if (preset) change(draftOf(preset.settings));
        }}
      />
      <SettingsFields draft={draft} wrong={wrong} deckDirections={deck.deckDirections} onChange={change} />
      {!isWrong && <LoadNote deckId={deck.deckId} from={deck.study.scheduler} to={wanted.scheduler} />}
      {save.error && <Failed error={save.error} />}
      <Group>
        <Button type="submit" loading={save.isPending}>
          {t('settings.deck.save')}
        </Button>
        <Text role="status" c="var(--mantine-color-success)" fw={600}>
          {save.isSuccess && t('settings.deck.saved')}
        </Text>
      </Group>
    </form>
  );
}

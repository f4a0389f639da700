import { Button, Group, NativeSelect, Text, TextInput } from '@mantine/core';
import type { StudySettings } from '@slova/domain';
import type { ReactElement } from 'react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { trpc } from '../../shared/api/trpc.ts';
import { Failed } from '../../shared/interface/failed.tsx';
import { Section } from '../../shared/interface/section.tsx';
import type { Preset } from './deck-settings-form.tsx';

type PresetSectionProps = {
  readonly presets: readonly Preset[];
  readonly presetId: string | null;
  /** Null while something typed cannot be understood. */
  readonly wanted: StudySettings | null;
  readonly onChoose: (preset: Preset | null) => void;
};

/** Which preset the deck follows; the present settings can become a new one or change the chosen one. */
export function PresetSection({ presets, presetId, wanted, onChoose }: PresetSectionProps): ReactElement {
  const { t } = useTranslation('learner');
  const cache = trpc.useUtils();
  const onSuccess = async () =>
    Promise.all([
      cache.studySettings.presets.invalidate(),
      cache.reschedule.invalidate(),
      cache.decks.invalidate(),
    ]);
  const keep = trpc.studySettings.keepPreset.useMutation({ onSuccess });
  const remove = trpc.studySettings.deletePreset.useMutation({ onSuccess });
  const chosen = presets.find(({ id }) => id === presetId);
  const [name, setName] = useState(chosen?.name ?? '');
  const error = keep.error ?? remove.error;
  const differs = chosen && wanted && JSON.stringify(chosen.settings) !== JSON.stringify(wanted);
  return (
    <Section title={t('settings.deck.preset')}>
      <NativeSelect
        label={t('settings.deck.preset')}
        description={t('settings.deck.presetHint')}
        value={chosen?.id ?? ''}
        data={[
          { value: '', label: t('settings.deck.noPreset') },
          ...presets.map((preset) => ({ value: preset.id, label: preset.name })),
        ]}
        onChange={({ currentTarget }) => {
          const preset = presets.find(({ id }) => id === currentTarget.value) ?? null;
          setName(preset?.name ?? '');
          onChoose(preset);
        }}
      />
      {differs && <Text size="sm">{t('settings.deck.differs')}</Text>}
      <TextInput
        label={t('settings.deck.presetName')}
        description={chosen ? undefined : t('settings.deck.newPreset')}
        value={name}
        maxLength={60}
        autoComplete="off"
        onChange={({ currentTarget }) => setName(currentTarget.value)}
      />
      <Group>
        <Button
          variant="default"
          loading={keep.isPending}
          disabled={!wanted || name.trim() === ''}
          onClick={() =>
            wanted &&
            keep.mutate(
              { name: name.trim(), settings: wanted, ...(chosen && { presetId: chosen.id }) },
              // The deck follows what was made of its settings, once that is saved.
              { onSuccess: ({ presetId: id }) => onChoose({ id, name, settings: wanted, deckIds: [] }) },
            )
          }
        >
          {chosen ? t('settings.deck.changePreset', { name: chosen.name }) : t('settings.deck.keepPreset')}
        </Button>
        {chosen && (
          <Button
            variant="subtle"
            color="poppy"
            loading={remove.isPending}
            onClick={() =>
              remove.mutate({ presetId: chosen.id }, { onSuccess: () => (setName(''), onChoose(null)) })
            }
          >
            {t('settings.deck.deletePreset', { name: chosen.name })}
          </Button>
        )}
      </Group>
      {error && <Failed error={error} />}
      <Text role="status" c="var(--mantine-color-success)" fw={600}>
        {keep.isSuccess && t('settings.deck.presetKept')}
      </Text>
    </Section>
  );
}

import { Stack, Text } from '@mantine/core';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { Outputs } from '../../../shared/api/outputs.ts';

const counted = ['notes', 'cards', 'reviews', 'media', 'missingMedia'] as const;

/** What a package or an exported deck holds. */
export function PackageFacts({
  preview,
}: {
  readonly preview: Outputs['imports']['get']['look']['preview'];
}): ReactElement {
  const { t } = useTranslation('learner');
  const { notetypes = [], categories = [], terms = [] } = preview;
  const list = (names: readonly string[]): string => names.slice(0, 12).join(', ');
  return (
    <Stack gap="xs">
      {counted.map((fact) => {
        const count = preview[fact];
        return count === undefined || count === 0 ? null : (
          <Text key={fact}>{t(`transfer.package.${fact}`, { count })}</Text>
        );
      })}
      {notetypes.length > 0 && (
        <Text>{t('transfer.package.notetypes', { list: list(notetypes.map(({ name }) => name)) })}</Text>
      )}
      {categories.length > 0 && <Text>{t('transfer.package.categories', { list: list(categories) })}</Text>}
      {terms.length > 0 && <Text>{t('transfer.package.words', { list: list(terms) })}</Text>}
    </Stack>
  );
}

import { Button, Group, Text } from '@mantine/core';
import { IconArrowBackUp } from '@tabler/icons-react';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { Failed } from '../../../shared/interface/failed.tsx';
import type { useGrid } from './use-grid.ts';
import type { GridNews } from './use-grid-work.ts';
import { WhyField } from './why-field.tsx';

type GridStatusProps = {
  readonly table: ReturnType<typeof useGrid>;
  readonly unsaved: number;
  /** True while something can be done with chosen rows. */
  readonly isActing: boolean;
  readonly onSave: () => void;
};

/** What is not saved, what was done last and how to take it back. */
export function GridStatus({ table, unsaved, isActing, onSave }: GridStatusProps): ReactElement {
  const { t } = useTranslation('learner');
  const { news, error, isBusy, isKept } = table;
  return (
    <>
      {error !== null && <Failed error={error} />}
      {!isKept && <Text c="var(--mantine-color-error)">{t('editor.term.notKept')}</Text>}
      <Group align="end">
        {(unsaved > 0 || isActing) && <WhyField value={table.why} onChange={table.setWhy} />}
        {unsaved > 0 && (
          <Button loading={isBusy} onClick={onSave}>
            {t('editor.grid.save', { count: unsaved })}
          </Button>
        )}
        <Text role="status" size="sm">
          {news && textOf(news)}{' '}
          {unsaved > 0 ? t('editor.grid.unsaved', { count: unsaved }) : t('editor.grid.allSaved')}
        </Text>
        {news && news.did !== 'undone' && (
          <Button
            variant="default"
            loading={isBusy}
            leftSection={<IconArrowBackUp size={18} aria-hidden="true" />}
            onClick={table.undo}
          >
            {t('editor.grid.undo')}
          </Button>
        )}
      </Group>
    </>
  );

  function textOf(last: GridNews): string {
    switch (last.did) {
      case 'paste':
      case 'undone':
        return t(`editor.grid.did.${last.did}`);
      case 'save':
        return t('editor.grid.saved', { count: last.count });
      case 'change':
      case 'remove':
      case 'move':
      case 'copy':
      case 'place':
        return t(`editor.grid.did.${last.did}`, { count: last.count });
    }
  }
}

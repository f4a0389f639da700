import { Button, Group, Text } from '@mantine/core';
import type { ReactElement } from 'react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Outputs } from '../../../shared/api/outputs.ts';
import { Failed } from '../../../shared/interface/failed.tsx';
import { Section } from '../../../shared/interface/section.tsx';
import { ChoicesForm } from './choices-form.tsx';
import { ImportFigures } from './import-figures.tsx';
import { RowProblems } from './row-problems.tsx';
import { useImportActs } from './use-import-acts.ts';

/** What an import would come to, before anything is changed. */
export function CheckedImport({ known }: { readonly known: Outputs['imports']['get'] }): ReactElement {
  const { t } = useTranslation('learner');
  const [isChanging, setIsChanging] = useState(false);
  const { start, cancel, isActing, error } = useImportActs(known.id);
  if (isChanging) return <ChoicesForm known={known} />;
  const { added, updated } = known.counts;
  const count = added + updated;
  return (
    <>
      <Section title={t('transfer.report.title')}>
        <ImportFigures counts={known.counts} />
        {count === 0 && <Text>{t('transfer.report.nothing')}</Text>}
        {error && <Failed error={error} />}
        <Group>
          {count > 0 && (
            <Button size="md" loading={isActing} onClick={start}>
              {t('transfer.report.start', { count })}
            </Button>
          )}
          <Button variant="default" size="md" onClick={() => setIsChanging(true)}>
            {t('transfer.report.change')}
          </Button>
          <Button variant="default" size="md" loading={isActing} onClick={cancel}>
            {t('transfer.report.cancel')}
          </Button>
        </Group>
      </Section>
      <RowProblems known={known} />
    </>
  );
}

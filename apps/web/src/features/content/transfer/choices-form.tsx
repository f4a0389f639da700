import { Button, Group, Text } from '@mantine/core';
import type { ReactElement } from 'react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Outputs } from '../../../shared/api/outputs.ts';
import { trpc } from '../../../shared/api/trpc.ts';
import { Failed } from '../../../shared/interface/failed.tsx';
import { useLanguage } from '../../../shared/interface/language.ts';
import { Section } from '../../../shared/interface/section.tsx';
import type { Choices, TableOptions } from './import-choices.ts';
import { firstChoices, missingIn } from './import-choices.ts';
import classes from './import.module.css';
import { PackageFacts } from './package-facts.tsx';
import { TablePreview } from './table-preview.tsx';
import { TargetFields } from './target-fields.tsx';
import { useImportActs } from './use-import-acts.ts';

type ChoicesFormProps = {
  readonly known: Outputs['imports']['get'];
  /** The deck that the learner came from. */
  readonly deckId?: string | undefined;
};

/** How a file is to be read and where its words go; then it is checked. */
export function ChoicesForm({ known, deckId }: ChoicesFormProps): ReactElement {
  const { t } = useTranslation('learner');
  const api = trpc.useUtils();
  const { locale } = useLanguage();
  const [choices, setChoices] = useState(() => firstChoices(known, deckId, locale));
  const [rows, setRows] = useState(known.look.preview.rows ?? []);
  const [failed, setFailed] = useState<unknown>(null);
  const { cancel, isActing } = useImportActs(known.id);
  const check = trpc.imports.check.useMutation({
    onSettled: () => api.imports.get.invalidate({ importId: known.id }),
  });
  const { deck: fresh } = firstChoices({ ...known, choices: null }, undefined, locale).target as {
    deck: Extract<Choices['target'], { deck: unknown }>['deck'];
  };
  const change = (part: Partial<Choices>): void => setChoices({ ...choices, ...part });
  const read = async (how: Pick<TableOptions, 'encoding' | 'separator'>): Promise<void> => {
    setFailed(null);
    try {
      const look = await api.imports.look.fetch({ importId: known.id, ...how });
      setRows(look.preview.rows ?? []);
      change({ options: look.options });
    } catch (error) {
      setFailed(error);
    }
  };
  const { options } = choices;
  const missing = missingIn(choices);
  return (
    <>
      {options.kind === 'table' ? (
        <Section title={t('transfer.table.title')}>
          <Text c="dimmed">{t('transfer.table.hint')}</Text>
          <TablePreview
            rows={rows}
            options={options}
            onChange={(changed) => change({ options: changed })}
            onRead={(how) => void read(how)}
          />
        </Section>
      ) : (
        <Section title={t('transfer.package.title')}>
          <PackageFacts preview={known.look.preview} />
          {options.kind === 'anki' && (
            <label className={classes['check']}>
              <input
                type="checkbox"
                checked={options.withSchedule}
                onChange={({ currentTarget: { checked } }) =>
                  change({ options: { ...options, withSchedule: checked } })
                }
              />
              {t('transfer.package.withSchedule')}
            </label>
          )}
        </Section>
      )}
      <Section title={t('transfer.target.title')}>
        <TargetFields choices={choices} fresh={fresh} onChange={change} />
        {(failed ?? check.error) !== null && <Failed error={failed ?? check.error} />}
        {missing && <Text role="status">{t(`transfer.target.${missing}`)}</Text>}
        <Group>
          <Button
            size="md"
            disabled={missing !== null}
            loading={check.isPending}
            onClick={() => check.mutate(choices)}
          >
            {t('transfer.target.check')}
          </Button>
          <Button variant="default" size="md" loading={isActing} onClick={cancel}>
            {t('transfer.report.cancel')}
          </Button>
        </Group>
      </Section>
    </>
  );
}

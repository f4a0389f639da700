import { Button, Stack, Text, TextInput } from '@mantine/core';
import type { ReplacedField, Replacement, WrittenTerm } from '@slova/domain';
import { replacedFields, replacedTerm, termDifferences } from '@slova/domain';
import { Sheet } from '@slova/ui';
import type { ReactElement } from 'react';
import { useDeferredValue, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { CheckField } from '../../../shared/interface/check-field.tsx';
import { Differences } from './differences.tsx';
import classes from './editor.module.css';
import type { GridRow } from './grid-model.ts';
import grid from './grid.module.css';

type FindSheetProps = {
  readonly opened: boolean;
  readonly rows: readonly GridRow[];
  readonly onClose: () => void;
  readonly onReplace: (keys: ReadonlySet<string>, change: (term: WrittenTerm) => WrittenTerm) => void;
};

const mostShown = 30;
const usual: readonly ReplacedField[] = ['headword', 'answers', 'examples', 'note'];

/** Finds a text in the words of the deck and replaces it, once it was seen what that would change. */
export function FindSheet({ opened, onClose, ...rest }: FindSheetProps): ReactElement {
  const { t } = useTranslation('learner');
  const { t: say } = useTranslation('shared');
  return (
    <Sheet
      opened={opened}
      onClose={onClose}
      place="side"
      title={t('editor.grid.find')}
      closeLabel={say('actions.close')}
    >
      <Find {...rest} onClose={onClose} />
    </Sheet>
  );
}

function Find({ rows, onClose, onReplace }: Omit<FindSheetProps, 'opened'>): ReactElement {
  const { t } = useTranslation('learner');
  const [replacement, setReplacement] = useState<Replacement>({
    find: '',
    replaceWith: '',
    fields: usual,
    caseMatters: false,
  });
  const { fields } = replacement;
  const asked = useDeferredValue(replacement);
  const found = useMemo(() => foundIn(rows, asked), [rows, asked]);
  const change = (part: Partial<Replacement>): void => setReplacement({ ...replacement, ...part });
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        onReplace(new Set(found.map(({ key }) => key)), (term) => replacedTerm(term, replacement) ?? term);
        onClose();
      }}
    >
      <Stack>
        {(['find', 'replaceWith'] as const).map((field) => (
          <TextInput
            key={field}
            label={t(`editor.find.${field}`)}
            value={replacement[field]}
            autoComplete="off"
            autoCapitalize="none"
            dir="auto"
            onChange={({ currentTarget }) => change({ [field]: currentTarget.value })}
          />
        ))}
        <CheckField
          label={t('editor.find.caseMatters')}
          checked={replacement.caseMatters}
          onChange={(caseMatters) => change({ caseMatters })}
        />
        <fieldset className={classes['choices']}>
          <legend>{t('editor.find.where')}</legend>
          {replacedFields.map((field) => (
            <CheckField
              key={field}
              label={t(`editor.field.${field}`)}
              checked={fields.includes(field)}
              onChange={(wanted) =>
                change({ fields: wanted ? [...fields, field] : fields.filter((each) => each !== field) })
              }
            />
          ))}
        </fieldset>
        <Text role="status" fw={600}>
          {asked.find !== '' && found.length === 0 && t('editor.find.none')}
          {found.length > 0 && t('editor.find.found', { count: found.length })}{' '}
          {found.length > mostShown && t('editor.find.firstShown', { count: mostShown })}
        </Text>
        <ul className={grid['found']}>
          {found.slice(0, mostShown).map(({ key, from, to }) => (
            <li key={key}>
              <Differences differences={termDifferences(from, to)} />
            </li>
          ))}
        </ul>
        <Text size="sm" c="dimmed">
          {t('editor.find.hint')}
        </Text>
        <Button type="submit" disabled={found.length === 0}>
          {t('editor.find.replace')}
        </Button>
      </Stack>
    </form>
  );
}

function foundIn(rows: readonly GridRow[], replacement: Replacement) {
  return rows.flatMap(({ key, term }) => {
    const to = replacedTerm(term, replacement);
    return to ? [{ key, from: term, to }] : [];
  });
}

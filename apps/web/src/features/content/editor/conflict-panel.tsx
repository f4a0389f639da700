import { Alert, Stack, Text } from '@mantine/core';
import { IconUsers } from '@tabler/icons-react';
import type { ReactElement } from 'react';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import classes from './editor.module.css';
import { useFieldName } from './field-name.ts';
import { ShownMedia } from './shown-media.tsx';

type ConflictPanelProps = {
  readonly fields: readonly string[];
  readonly chosen: Readonly<Record<string, 'mine' | 'theirs'>>;
  /** What a side says in a field. */
  readonly textsOf: (side: 'mine' | 'theirs', field: string) => readonly string[];
  readonly onChoose: (field: string, side: 'mine' | 'theirs') => void;
};

/** Fields that two people changed differently, both versions side by side to choose from. */
export function ConflictPanel({ fields, chosen, textsOf, onChoose }: ConflictPanelProps): ReactElement {
  const { t } = useTranslation('learner');
  return (
    <Alert
      color="rye"
      title={t('editor.conflict.title')}
      icon={<IconUsers aria-hidden="true" />}
      role="alert"
    >
      <Stack>
        <Text>{t('editor.conflict.text')}</Text>
        {fields.map((field) => (
          <Choice
            key={field}
            field={field}
            textsOf={(side) => textsOf(side, field)}
            chosen={chosen[field] ?? null}
            onChoose={(side) => onChoose(field, side)}
          />
        ))}
      </Stack>
    </Alert>
  );
}

type ChoiceProps = {
  readonly field: string;
  readonly textsOf: (side: 'mine' | 'theirs') => readonly string[];
  readonly chosen: 'mine' | 'theirs' | null;
  readonly onChoose: (side: 'mine' | 'theirs') => void;
};

function Choice({ field, textsOf, chosen, onChoose }: ChoiceProps): ReactElement {
  const { t } = useTranslation('learner');
  const nameOf = useFieldName();
  const group = useId();
  return (
    <fieldset className={classes['choices']}>
      <legend>{nameOf(field)}</legend>
      <div className={classes['sides']}>
        {(['mine', 'theirs'] as const).map((side) => (
          <label key={side} className={classes['side']}>
            <input type="radio" name={group} checked={chosen === side} onChange={() => onChoose(side)} />
            <span>
              {t(`editor.conflict.${side}`)}
              {': '}
              <Shown field={field} texts={textsOf(side)} />
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}

function Shown({
  field,
  texts,
}: {
  readonly field: string;
  readonly texts: readonly string[];
}): ReactElement {
  const { t } = useTranslation('learner');
  if (texts.length > 0 && (field === 'picture' || field === 'recording'))
    return <ShownMedia field={field} texts={texts} />;
  return <bdi>{texts.join('; ') || t('editor.conflict.nothing')}</bdi>;
}

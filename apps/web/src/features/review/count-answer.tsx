import { Button } from '@mantine/core';
import { isClaimable } from '@slova/domain';
import { IconMessagePlus } from '@tabler/icons-react';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { AnswerResult, SessionItem } from './exercise.ts';
import { optionsOf } from './options-of.ts';
import classes from './way-out.module.css';

type CountAnswerProps = {
  readonly item: SessionItem;
  readonly result: AnswerResult | null;
  readonly response: string;
  readonly onCount: () => void;
};

/** "My answer should count": offered where what was typed was found wrong, or right for another word. */
export function CountAnswer({ item, result, response, onCount }: CountAnswerProps): ReactElement | null {
  const { t } = useTranslation('learner');
  const { exercise, direction } = item;
  if (!result || response.trim() === '') return null;
  const about = { hasOptions: optionsOf(exercise) !== null, verdict: result.verdict };
  if (!isClaimable(exercise.type, direction, about)) return null;
  return (
    <Button
      variant="subtle"
      className={classes.wayOut}
      leftSection={<IconMessagePlus size={20} aria-hidden="true" />}
      onClick={onCount}
    >
      {t('actions.count.name')}
    </Button>
  );
}

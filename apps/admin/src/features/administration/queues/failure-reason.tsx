import { Button, Text } from '@mantine/core';
import type { ReactElement } from 'react';
import { useState } from 'react';
import { useTexts } from '../../../shared/use-texts.ts';
import classes from './failures.module.css';

/** Longer than this, a reason begins folded: a stack of addresses would push the next failure off the screen. */
const foldAfter = 160;

/** Why a job failed, in the words of what failed. */
export function FailureReason({ reason }: { readonly reason: string }): ReactElement {
  const { t } = useTexts();
  const isLong = reason.length > foldAfter || reason.includes('\n');
  const [isFolded, setIsFolded] = useState(true);
  return (
    <>
      <Text size="sm" className={classes.reason} {...(isLong && isFolded && { lineClamp: 2 })}>
        {reason}
      </Text>
      {isLong && (
        <Button
          variant="subtle"
          size="compact-sm"
          ml={-8}
          aria-expanded={!isFolded}
          onClick={() => setIsFolded(!isFolded)}
        >
          {t(isFolded ? 'queues.wholeReason' : 'queues.lessReason')}
        </Button>
      )}
    </>
  );
}

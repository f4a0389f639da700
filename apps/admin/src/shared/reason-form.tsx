import { Button, Group, Stack, Text, Textarea } from '@mantine/core';
import type { FieldColour } from '@slova/ui';
import type { FormEvent, ReactElement } from 'react';
import { useState } from 'react';
import { CallFailure } from './call-failure.tsx';
import type { CallError } from './trpc.ts';
import { useTexts } from './use-texts.ts';
import { reasonLength, reasonProblem, reasonSize } from './reason-problem.ts';
import type { WrittenReason } from './use-reason.ts';

type ReasonFormProps = {
  readonly reason: WrittenReason;
  /** What the button that acts says. */
  readonly submit: string;
  readonly colour: FieldColour;
  readonly isPending: boolean;
  readonly error: CallError | null;
  readonly onSubmit: (reason: string) => void;
  readonly onCancel: () => void;
};

/** The reason for an act of staff. It is kept until the act has succeeded. */
export function ReasonForm(props: ReasonFormProps): ReactElement {
  const { reason, error } = props;
  const { t } = useTexts();
  const [isChecked, setIsChecked] = useState(false);
  const problem = reasonProblem(reason.text);
  const length = { length: reasonSize(reason.text), ...reasonLength };
  const send = (event: FormEvent): void => {
    event.preventDefault();
    setIsChecked(true);
    if (problem === null) props.onSubmit(reason.text.trim());
  };
  return (
    <form noValidate onSubmit={send}>
      <Stack>
        <Textarea
          // The dialog has just been asked for, and this is what it asks for in turn.
          // eslint-disable-next-line jsx-a11y/no-autofocus
          autoFocus
          required
          label={t('suspension.reason')}
          description={t('suspension.reasonHint', reasonLength)}
          error={isChecked && problem !== null && t(`suspension.problem.${problem}`, length)}
          value={reason.text}
          onChange={(event) => reason.write(event.currentTarget.value)}
          autosize
          minRows={3}
          maxRows={8}
        />
        <Text size="xs" c="dimmed" ta="right" aria-hidden>
          {t('suspension.length', length)}
        </Text>
        {error !== null && <CallFailure error={error} />}
        <Group justify="flex-end" gap="sm">
          <Button variant="default" onClick={props.onCancel}>
            {t('shared:actions.cancel')}
          </Button>
          <Button type="submit" color={props.colour} loading={props.isPending}>
            {props.submit}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}

import { Button, Group } from '@mantine/core';
import type { ReactElement, ReactNode } from 'react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { WhyField } from './why-field.tsx';

type AskWhyProps = {
  /** The button that asks. */
  readonly renderOpen: (ask: () => void) => ReactNode;
  readonly yes: string;
  readonly isDangerous?: boolean;
  readonly isBusy: boolean;
  readonly isDisabled?: boolean;
  /** What is said about it, once it is asked. */
  readonly children?: ReactNode;
  /** `why`: for the history; empty when nobody said. */
  readonly onYes: (why: string) => void;
};

/** Something that is done after a second question, which also asks why. */
export function AskWhy(props: AskWhyProps): ReactElement {
  const { yes, isDangerous = false, isBusy, isDisabled = false, children, onYes } = props;
  const { t } = useTranslation('learner');
  const [isAsking, setIsAsking] = useState(false);
  const [why, setWhy] = useState('');
  if (!isAsking) return <div>{props.renderOpen(() => setIsAsking(true))}</div>;
  return (
    <>
      {children}
      <Group align="end">
        <WhyField value={why} onChange={setWhy} />
        <Button
          {...(isDangerous && { color: 'poppy' })}
          loading={isBusy}
          disabled={isDisabled}
          onClick={() => {
            onYes(why);
            setIsAsking(false);
          }}
        >
          {yes}
        </Button>
        <Button variant="default" onClick={() => setIsAsking(false)}>
          {t('editor.deck.keep')}
        </Button>
      </Group>
    </>
  );
}

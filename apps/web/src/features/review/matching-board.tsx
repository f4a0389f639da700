import { Button, VisuallyHidden } from '@mantine/core';
import type { ReactElement } from 'react';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { MadePair, Picked, Standing } from './board.ts';
import { pick, pickByDigit, standingOf } from './board.ts';
import type { SessionItem } from './exercise.ts';
import { KeyHint } from './key-hint.tsx';
import { OptionCard, PromptCard } from './matching-cards.tsx';
import classes from './matching-board.module.css';
import { moveFocus } from './move-focus.ts';
import { optionsOf } from './options-of.ts';
import layout from './study-layout.module.css';
import type { Phase } from './study-state.ts';
import { isBoardDone } from './study-state.ts';
import { useKeysInside } from './use-keys-inside.ts';

type MatchingBoardProps = {
  readonly phase: Phase & { readonly name: 'board' };
  readonly onPair: (item: SessionItem, response: string) => void;
  readonly onContinue: () => void;
};

/** Prompts on one side, answers on the other: touch one, then its partner. */
export function MatchingBoard({ phase, onPair, onContinue }: MatchingBoardProps): ReactElement {
  const { t } = useTranslation('learner');
  const { items, pairs } = phase;
  const [picked, setPicked] = useState<Picked>(null);
  const board = useRef<HTMLDivElement>(null);
  const goOn = useRef<HTMLButtonElement>(null);
  const done = isBoardDone(phase);
  useEffect(() => {
    (done ? goOn.current : board.current)?.focus({ preventScroll: true });
  }, [done]);
  const options = (items[0] && optionsOf(items[0].exercise)) ?? [];
  const standings = items.map((item) => standingOf(item, pairs));
  const taken = (option: number): boolean => standings.some((standing) => standing?.option === option);
  const become = (next: { picked: Picked; pair: MadePair | null }): void => {
    setPicked(next.picked);
    const item = next.pair && items[next.pair.prompt];
    if (next.pair && item) onPair(item, String(next.pair.option));
  };
  useKeysInside(board, (key, { repeat }) => {
    if (key === 'Escape' && picked) setPicked(null);
    else if (/^[1-9]$/u.test(key) && !repeat) {
      const index = Number(key) - 1;
      const option = picked?.side === 'prompt';
      const free = option ? index < options.length && !taken(index) : standings[index] === null;
      if (free) become(pickByDigit(picked, index));
    } else return moveFocus(key, board.current);
    return true;
  });
  const isPicked = (side: 'prompt' | 'option', index: number): boolean =>
    picked?.side === side && picked.index === index;
  return (
    <>
      <div className={layout.stage}>
        <h1 id="prompt" className={classes.question}>
          {t('review.prompt.match')}
        </h1>
        <div ref={board} role="group" tabIndex={-1} aria-labelledby="prompt" className={classes.board}>
          <ul className={classes.column}>
            {items.map((item, index) => (
              <PromptCard
                key={item.attemptId}
                item={item}
                standing={standings[index] ?? null}
                belongs={belongingTo(standings[index] ?? null, options)}
                hint={picked?.side === 'prompt' ? null : index + 1}
                picked={isPicked('prompt', index)}
                onPick={() => become(pick(picked, 'prompt', index))}
              />
            ))}
          </ul>
          <ul className={classes.column}>
            {options.map((option, index) => (
              <OptionCard
                key={option}
                text={option}
                language={items[0]?.exercise.answerLanguage ?? ''}
                taken={taken(index)}
                hint={picked?.side === 'prompt' ? index + 1 : null}
                picked={isPicked('option', index)}
                onPick={() => become(pick(picked, 'option', index))}
              />
            ))}
          </ul>
        </div>
        <SpokenPair phase={phase} options={options} />
      </div>
      <div className={layout.actions}>
        {done ? (
          <Button
            ref={goOn}
            size="lg"
            fullWidth
            onClick={onContinue}
            rightSection={<KeyHint>{t('review.keys.enter')}</KeyHint>}
          >
            {t('review.continue')}
          </Button>
        ) : (
          <p className={classes.left}>{t('review.board.left', { count: items.length - pairs.length })}</p>
        )}
      </div>
    </>
  );
}

/** Where a prompt would have belonged that was paired wrongly. */
function belongingTo(standing: Standing | null, options: readonly string[]): string | null {
  return standing?.right === false && standing.option !== null ? (options[standing.option] ?? null) : null;
}

/** How the last pair came out, for screen readers. */
function SpokenPair({
  phase: { pairs },
  options,
}: Pick<MatchingBoardProps, 'phase'> & { readonly options: readonly string[] }): ReactElement {
  const { t } = useTranslation('learner');
  const last = pairs.at(-1);
  const standing = last ? standingOf(last.item, pairs) : null;
  const known = last && standing && standing.right !== null;
  return (
    <VisuallyHidden role="status">
      {known &&
        `${t(`review.verdict.${standing.right ? 'right' : 'wrong'}`)}. ${last.item.exercise.prompt.text} – ${options[standing.option ?? -1] ?? ''}`}
    </VisuallyHidden>
  );
}

import { useNavigate } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useQuiet } from '../notification/index.ts';
import { useQueueState } from './answer-sending.tsx';
import type { KeyAction } from './key-map.ts';
import { keyScreen } from './key-screen.ts';
import { valueOf } from './options-of.ts';
import { useSingleKeys } from '../../shared/interface/single-keys.ts';
import { soundOf } from './sound-of.ts';
import { SpokenVerdict } from './spoken-verdict.tsx';
import { StudyBar } from './study-bar.tsx';
import type { StudyDialog } from './study-dialogs.tsx';
import { StudyDialogs } from './study-dialogs.tsx';
import layout from './study-layout.module.css';
import { StudyNotice } from './study-notice.tsx';
import { StudyStage } from './study-stage.tsx';
import { currentItem, itemsOnScreen } from './study-state.ts';
import { UnsavedNotice } from './unsaved-notice.tsx';
import { useMenuPick } from './use-menu-pick.ts';
import { useStudy } from './use-study.ts';
import type { StudySelection } from './use-pages.ts';
import { usePicturesAhead } from './use-pictures-ahead.ts';
import { useStudyKeys } from './use-study-keys.ts';
import { wordSound } from './word-sound.ts';

/** The study screen of a deck: one thing at a time, nothing around it. */
export function StudyScreen({
  deckId,
  selection,
}: {
  readonly deckId: string;
  readonly selection: StudySelection;
}): ReactElement {
  const { t } = useTranslation('learner');
  const { t: say } = useTranslation('shared');
  const { failures } = useQueueState();
  const navigate = useNavigate();
  const { state, actions, cards } = useStudy(deckId, selection);
  const [open, setOpen] = useState<StudyDialog>(null);
  const [singleKeys, setSingleKeys] = useSingleKeys();
  const pick = useMenuPick(state, cards, setOpen);
  const leave = (): void => void navigate({ to: '/library/$deckId', params: { deckId } });
  const exercise = currentItem(state)?.exercise;
  const choose = (option: number): void => {
    const hint = state.phase.name === 'asking' ? state.phase.hint : null;
    const isGone = hint?.kind === 'wrong-option' && hint.option === option;
    if (exercise && !isGone) actions.answer({ response: valueOf(exercise, option) });
  };
  const replay = (): void => {
    const sound = soundOf(state.phase);
    if (sound) void wordSound().hear(sound);
  };
  const act = (action: KeyAction): void => {
    if (action.name === 'show') actions.show();
    else if (action.name === 'continue') actions.goOn();
    else if (action.name === 'rate') actions.answer({ rating: action.rating });
    else if (action.name === 'choose') choose(action.option);
    else if (action.name === 'replay') replay();
    else if (action.name === 'help') setOpen('keys');
    else if (action.name === 'menu') setOpen('menu');
    else if (action.name === 'undo') cards.undo();
    else if (action.name === 'leave') leave();
    else pick(action.name);
  };
  // Congratulations can wait until the words are done.
  useQuiet(itemsOnScreen(state).length > 0);
  usePicturesAhead(state);
  useStudyKeys(keyScreen(state, singleKeys), open === null, act);
  return (
    <div className={layout.screen}>
      <title>{`${t('review.title')} · ${say('name')}`}</title>
      <StudyBar
        state={state}
        undoRefusal={cards.undoRefusal}
        onUndo={cards.undo}
        onMenu={() => setOpen('menu')}
        onLeave={leave}
        onKeys={() => setOpen('keys')}
      />
      <UnsavedNotice />
      {state.refreshed && (
        <p role="status" className={layout.refreshed}>
          {t('review.stale')}
        </p>
      )}
      <SpokenVerdict phase={state.phase} troubled={failures > 0} />
      <StudyNotice notice={cards.notice} phase={state.phase} />
      <main id="content" className={layout.main}>
        <StudyStage deckId={deckId} state={state} actions={actions} cards={cards} />
      </main>
      <StudyDialogs
        open={open}
        onOpen={setOpen}
        state={state}
        cards={cards}
        onPick={pick}
        singleKeys={singleKeys}
        onSingleKeys={setSingleKeys}
      />
    </div>
  );
}

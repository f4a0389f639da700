import type { ReactElement } from 'react';
import { ReportSheet } from '../moderation/index.ts';
import { CardMenu } from './card-menu.tsx';
import type { MenuItem } from './card-menu-items.ts';
import { KeysSheet } from './keys-sheet.tsx';
import type { StudyState } from './study-state.ts';
import { currentItem } from './study-state.ts';
import { TermEditor } from './term-editor.tsx';
import type { CardActions } from './use-card-actions.ts';

/** What stands over the study screen, if anything. */
export type StudyDialog = 'keys' | 'menu' | 'edit' | 'report' | null;

type StudyDialogsProps = {
  readonly open: StudyDialog;
  readonly onOpen: (dialog: StudyDialog) => void;
  readonly state: StudyState;
  readonly cards: CardActions;
  readonly onPick: (item: MenuItem) => void;
  readonly singleKeys: boolean;
  readonly onSingleKeys: (on: boolean) => void;
};

/** The keys, what can be done to the word on screen, and the editor of its term. */
export function StudyDialogs({
  open,
  onOpen,
  state,
  cards,
  onPick,
  ...keys
}: StudyDialogsProps): ReactElement {
  const item = currentItem(state);
  const close = (dialog: StudyDialog) => (): void => {
    // A dialog also closes because another one has opened.
    if (open === dialog) onOpen(null);
  };
  return (
    <>
      <KeysSheet opened={open === 'keys'} onClose={close('keys')} {...keys} />
      <CardMenu opened={open === 'menu'} state={state} onClose={close('menu')} onPick={onPick} />
      <ReportSheet
        target={open === 'report' && item ? { cardId: item.cardId } : null}
        onClose={close('report')}
      />
      <TermEditor
        cardId={open === 'edit' && item ? item.cardId : null}
        onClose={close('edit')}
        // The editor stays until the question is asked anew: what is typed into the old one would be lost.
        onSaved={async () => {
          if (item) await cards.termChanged(item, state.phase.name === 'feedback', () => onOpen(null));
        }}
      />
    </>
  );
}

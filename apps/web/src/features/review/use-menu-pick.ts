import { useNavigate } from '@tanstack/react-router';
import type { MenuItem } from './card-menu-items.ts';
import { menuRefusal } from './card-menu-items.ts';
import type { StudyState } from './study-state.ts';
import { currentItem } from './study-state.ts';
import type { CardActions } from './use-card-actions.ts';

/** Does what was picked for the word on screen, by menu or by key; what cannot be done right now does nothing. */
export function useMenuPick(
  state: StudyState,
  cards: CardActions,
  onOpen: (dialog: 'edit' | 'report') => void,
): (item: MenuItem) => void {
  const navigate = useNavigate();
  return (picked) => {
    const item = currentItem(state);
    if (menuRefusal(picked, state) !== null) return;
    if (picked === 'skip') cards.skip(item);
    else if (!item) return;
    else if (picked === 'hint') cards.giveHint(item);
    else if (picked === 'edit' || picked === 'report') onOpen(picked);
    else if (picked === 'why') void navigate({ to: '/cards/$cardId', params: { cardId: item.cardId } });
    else cards.putAway(item, picked, state.phase.name === 'feedback');
  };
}

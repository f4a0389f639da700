import { Badge } from '@mantine/core';
import type { DeckVisibility } from '@slova/domain';
import type { ReactElement } from 'react';
import { useTexts } from '../../shared/use-texts.ts';

type Standing = {
  readonly visibility: DeckVisibility;
  readonly hiddenAt: string | null;
  readonly removedAt: string | null;
};

/** Who sees a deck: what keeps it from everybody first. */
export function DeckStanding({ deck }: { readonly deck: Standing }): ReactElement {
  const { t } = useTexts();
  const out = deck.removedAt !== null ? 'removed' : deck.hiddenAt === null ? null : 'hidden';
  return (
    <Badge variant="light" color={out === null ? colours[deck.visibility] : 'poppy'} tt="none">
      {out === null ? t(`content.visibilities.${deck.visibility}`) : t(`content.states.${out}`)}
    </Badge>
  );
}

const colours = { private: 'gray', link: 'cornflower', public: 'leaf' } as const;

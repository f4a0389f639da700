import { Button, Stack, Text } from '@mantine/core';
import type { ReactElement, ReactNode } from 'react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormats } from '../../../shared/interface/formats.ts';
import classes from './history.module.css';
import { revisionGroups } from './revision-groups.ts';
import { RevisionItem } from './revision-item.tsx';
import type { Revision } from './revisions.ts';

type RevisionListProps = {
  readonly deckId: string;
  readonly revisions: readonly Revision[];
  readonly isNamed: boolean;
  readonly isBusy: boolean;
  readonly onRestore: (revision: Revision, why: string) => void;
  /** More to be done with changes that were made together. */
  readonly renderActions?: (group: readonly Revision[]) => ReactNode;
};

/** Of many changes made together, such as those of an import, so many are shown at first. */
const shownAtOnce = 5;

/** Changes, newest first; those that were made together under one heading of who, when and why. */
export function RevisionList(props: RevisionListProps): ReactElement {
  const last = lastChanges(props.revisions);
  return (
    <ol className={classes['groups']}>
      {revisionGroups(props.revisions).map((group) => (
        <li key={group[0]?.id}>
          <MadeTogether {...props} group={group} last={last} />
        </li>
      ))}
    </ol>
  );
}

/** The newest change of what is written in each term, and about the deck itself. */
function lastChanges(revisions: readonly Revision[]): ReadonlySet<string> {
  const newest = new Map<string | null, string>();
  for (const { id, termId, kind } of revisions)
    if (kind !== 'placed' && !newest.has(termId)) newest.set(termId, id);
  return new Set(newest.values());
}

type MadeTogetherProps = RevisionListProps & {
  readonly group: readonly Revision[];
  readonly last: ReadonlySet<string>;
};

function MadeTogether({ group, last, renderActions, ...rest }: MadeTogetherProps): ReactElement {
  const { t } = useTranslation('learner');
  const { instant } = useFormats();
  const [isOpen, setIsOpen] = useState(false);
  const [first] = group;
  const shown = isOpen ? group : group.slice(0, shownAtOnce);
  return (
    <Stack gap="xs">
      <Text size="sm" c="dimmed">
        <bdi>{first?.author ?? t('editor.history.someone')}</bdi> ·{' '}
        <time dateTime={first?.madeAt}>{instant(first?.madeAt ?? '')}</time>
        {first?.reason && ` · ${t('editor.history.reason', { reason: first.reason })}`}
      </Text>
      {shown.map((revision) => (
        <RevisionItem key={revision.id} {...rest} revision={revision} isLast={last.has(revision.id)} />
      ))}
      {group.length > shown.length && (
        <div>
          <Button variant="subtle" onClick={() => setIsOpen(true)}>
            {t('editor.history.more', { count: group.length - shown.length })}
          </Button>
        </div>
      )}
      {renderActions?.(group)}
    </Stack>
  );
}

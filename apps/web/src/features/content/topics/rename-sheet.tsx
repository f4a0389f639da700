import { Button, Stack, TextInput } from '@mantine/core';
import { Sheet } from '@slova/ui';
import type { ReactElement } from 'react';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { RenamePreview } from './rename-preview.tsx';
import type { AskedTopic, TopicUse } from './topic-list.ts';

type RenameSheetProps = {
  readonly asked: AskedTopic | null;
  /** Names that are there already, to choose from. */
  readonly topics: readonly TopicUse[];
  readonly onClose: () => void;
};

/** Gives a category or tag another name, once it was seen what that changes. */
export function RenameSheet({ asked, topics, onClose }: RenameSheetProps): ReactElement {
  const { t } = useTranslation('learner');
  const { t: say } = useTranslation('shared');
  return (
    <Sheet
      opened={asked !== null}
      onClose={onClose}
      place="side"
      title={t('topics.form.title', { name: asked?.from ?? '' })}
      closeLabel={say('actions.close')}
    >
      {asked && <RenameForm asked={asked} topics={topics} onClose={onClose} />}
    </Sheet>
  );
}

type RenameFormProps = Omit<RenameSheetProps, 'asked'> & { readonly asked: AskedTopic };

function RenameForm({ asked: { kind, from, to = from }, topics, onClose }: RenameFormProps): ReactElement {
  const { t } = useTranslation('learner');
  const [name, setName] = useState(to);
  // A name that was proposed is looked at right away.
  const [looked, setLooked] = useState(to === from ? null : to);
  const namesId = useId();
  return (
    <Stack>
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          setLooked(name);
        }}
      >
        <Stack>
          <TextInput
            label={t('topics.form.name')}
            description={t(`topics.form.hint.${kind}`)}
            value={name}
            list={namesId}
            autoComplete="off"
            autoCapitalize="none"
            dir="auto"
            onChange={({ currentTarget }) => {
              setName(currentTarget.value);
              setLooked(null);
            }}
          />
          <datalist id={namesId}>
            {topics
              .filter((topic) => topic.kind === kind && topic.name !== from)
              .map((topic) => (
                <option key={topic.name}>{topic.name}</option>
              ))}
          </datalist>
          {looked === null && (
            <Button type="submit" disabled={name.trim() === '' || name.trim() === from}>
              {t('topics.form.look')}
            </Button>
          )}
        </Stack>
      </form>
      {looked !== null && <RenamePreview renaming={{ kind, from, to: looked }} onDone={onClose} />}
    </Stack>
  );
}

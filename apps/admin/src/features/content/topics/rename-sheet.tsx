import { Button, Stack, TextInput } from '@mantine/core';
import { Sheet } from '@slova/ui';
import type { ReactElement } from 'react';
import { useState } from 'react';
import { useTexts } from '../../../shared/use-texts.ts';
import type { AskedTopic } from './asked-topic.ts';
import { RenamePreview } from './rename-preview.tsx';

type RenameSheetProps = { readonly asked: AskedTopic | null; readonly onClose: () => void };

/** Gives a category or tag of Slova's decks another name, once it was seen what that changes. */
export function RenameSheet({ asked, onClose }: RenameSheetProps): ReactElement {
  const { t } = useTexts();
  return (
    <Sheet
      opened={asked !== null}
      onClose={onClose}
      place="side"
      title={t('topics.form.title', { name: asked?.from ?? '' })}
      closeLabel={t('shared:actions.close')}
    >
      {asked && <RenameForm asked={asked} onClose={onClose} />}
    </Sheet>
  );
}

type RenameFormProps = Omit<RenameSheetProps, 'asked'> & { readonly asked: AskedTopic };

function RenameForm({ asked: { kind, from, to = from }, onClose }: RenameFormProps): ReactElement {
  const { t } = useTexts();
  const [name, setName] = useState(to);
  // A name that was proposed is looked at right away.
  const [looked, setLooked] = useState(to === from ? null : to);
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
            description={t('topics.form.hint')}
            value={name}
            autoComplete="off"
            onChange={({ currentTarget }) => {
              setName(currentTarget.value);
              setLooked(null);
            }}
          />
          {looked === null && (
            <Button type="submit" disabled={name.trim() === '' || name.trim() === from}>
              {t('topics.form.look')}
            </Button>
          )}
        </Stack>
      </form>
      {looked !== null && <RenamePreview renaming={{ kind, from, to: looked }} onClose={onClose} />}
    </Stack>
  );
}

import { Button, Group, Text, TextInput } from '@mantine/core';
import type { ReactElement } from 'react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { trpc } from '../../../shared/api/trpc.ts';
import { Failed } from '../../../shared/interface/failed.tsx';

type LinkPartProps = { readonly deckId: string; readonly path: string; readonly isSecret: boolean };

/** The address of a deck's page for everybody, to be given away; a secret one can be made anew. */
export function LinkPart({ deckId, path, isSecret }: LinkPartProps): ReactElement {
  const { t } = useTranslation('learner');
  const [isCopied, setCopied] = useState(false);
  const cache = trpc.useUtils();
  const renew = trpc.sharing.renewLink.useMutation({
    onSuccess: async () => {
      setCopied(false);
      await cache.sharing.invalidate();
    },
  });
  const address = new URL(path, window.location.origin).href;
  return (
    <>
      <TextInput
        label={t('sharing.share.link')}
        value={address}
        readOnly
        onFocus={({ target }) => target.select()}
      />
      <Group>
        <Button
          variant="default"
          onClick={() => {
            // Refused without permission: the field holds it to be copied by hand.
            void navigator.clipboard.writeText(address).then(
              () => setCopied(true),
              () => setCopied(false),
            );
          }}
        >
          {t('sharing.share.copy')}
        </Button>
        {isSecret && (
          <Button variant="default" loading={renew.isPending} onClick={() => renew.mutate({ deckId })}>
            {t('sharing.share.renew')}
          </Button>
        )}
      </Group>
      <Text role="status" size="sm">
        {isCopied && t('sharing.share.copied')}
      </Text>
      {isSecret && (
        <Text size="sm" c="dimmed">
          {t('sharing.share.renewHint')}
        </Text>
      )}
      {renew.error && <Failed error={renew.error} />}
    </>
  );
}

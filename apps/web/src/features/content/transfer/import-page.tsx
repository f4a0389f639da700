import { Alert, Button, FileButton, Group, Stack, Text, Textarea } from '@mantine/core';
import { IconFileUpload } from '@tabler/icons-react';
import { useNavigate } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { BackLink } from '../../../shared/interface/back-link.tsx';
import { Page } from '../../../shared/interface/page.tsx';
import { Section } from '../../../shared/interface/section.tsx';
import { giveFile } from './give-file.ts';
import classes from './import.module.css';
import { NewestImports } from './newest-imports.tsx';

/** Where files and pasted lists come in. */
export function ImportPage({ deckId }: { readonly deckId?: string | undefined }): ReactElement {
  const { t } = useTranslation('learner');
  const { t: shared } = useTranslation('shared');
  const navigate = useNavigate();
  const [isSending, setIsSending] = useState(false);
  const [refused, setRefused] = useState<string | null>(null);
  const send = async (bytes: Blob, name: string): Promise<void> => {
    setIsSending(true);
    setRefused(null);
    const given = await giveFile(bytes, name);
    if ('importId' in given) {
      const { importId } = given;
      await navigate({
        to: '/import/$importId',
        params: { importId },
        search: deckId === undefined ? {} : { deckId },
      });
    } else {
      setRefused(given.said ?? shared('failure.unreachable'));
      setIsSending(false);
    }
  };
  return (
    <Page
      name={t('transfer.import.title')}
      back={
        deckId === undefined ? (
          <BackLink to="/library">{t('shell.back.library')}</BackLink>
        ) : (
          <BackLink to="/library/$deckId" params={{ deckId }}>
            {t('shell.back.deck')}
          </BackLink>
        )
      }
    >
      <Text c="dimmed">{t('transfer.import.hint')}</Text>
      {refused !== null && (
        <Alert color="poppy" role="alert">
          {refused}
        </Alert>
      )}
      <DropArea isSending={isSending} onFile={(file) => void send(file, file.name)} />
      <PastedText
        isSending={isSending}
        onText={(text) => void send(new Blob([text]), t('transfer.import.pastedName'))}
      />
      <Section title={t('transfer.import.newest')}>
        <NewestImports />
      </Section>
    </Page>
  );
}

type DropAreaProps = { readonly isSending: boolean; readonly onFile: (file: File) => void };

function DropArea({ isSending, onFile }: DropAreaProps): ReactElement {
  const { t } = useTranslation('learner');
  const [isOver, setIsOver] = useState(false);
  return (
    <Stack
      className={classes['drop'] ?? ''}
      data-over={isOver}
      onDragOver={(event) => {
        event.preventDefault();
        setIsOver(true);
      }}
      onDragLeave={() => setIsOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setIsOver(false);
        const file = event.dataTransfer.files[0];
        if (file && !isSending) onFile(file);
      }}
    >
      <IconFileUpload size={36} aria-hidden="true" />
      <Text>{isSending ? t('transfer.import.sending') : t('transfer.import.drop')}</Text>
      <FileButton onChange={(file) => file && onFile(file)} disabled={isSending}>
        {(props) => (
          <Button {...props} size="md" loading={isSending}>
            {t('transfer.import.choose')}
          </Button>
        )}
      </FileButton>
    </Stack>
  );
}

type PastedTextProps = { readonly isSending: boolean; readonly onText: (text: string) => void };

function PastedText({ isSending, onText }: PastedTextProps): ReactElement {
  const { t } = useTranslation('learner');
  const [text, setText] = useState('');
  return (
    <Stack>
      <Textarea
        label={t('transfer.import.paste')}
        description={t('transfer.import.pasteHint')}
        autosize
        minRows={4}
        maxRows={12}
        spellCheck={false}
        value={text}
        onChange={({ currentTarget }) => setText(currentTarget.value)}
      />
      <Group>
        <Button
          variant="light"
          size="md"
          disabled={text.trim() === '' || isSending}
          onClick={() => onText(text)}
        >
          {t('transfer.import.pasteGo')}
        </Button>
      </Group>
    </Stack>
  );
}

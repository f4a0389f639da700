import { Button, Stack, Textarea } from '@mantine/core';
import type { Side } from '@slova/domain';
import { Word } from '@slova/ui';
import type { ReactElement } from 'react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Outputs } from '../../shared/api/outputs.ts';
import { refusalOf } from '../../shared/api/refusal.ts';
import { trpc } from '../../shared/api/trpc.ts';
import { Failed } from '../../shared/interface/failed.tsx';

type TermFormProps = {
  readonly cardId: string;
  readonly term: Outputs['ownTerms']['show'];
  readonly onSaved: () => Promise<void>;
};

/** Own answers, one a line, and a note. What was typed stays when it is refused, and the refusal stands at its field. */
export function TermForm({ cardId, term, onSaved }: TermFormProps): ReactElement {
  const { t } = useTranslation('learner');
  const [lines, setLines] = useState({
    recognise: term.answers.recognise.join('\n'),
    produce: term.answers.produce.join('\n'),
  });
  const [note, setNote] = useState(term.note ?? '');
  const { mutate, isPending, error } = trpc.ownTerms.change.useMutation({ onSuccess: onSaved });
  const { field, message } = refusalOf(error);
  const refusalAt = (name: string): string | null =>
    (field === name || field?.startsWith(`${name}.`)) === true ? message : null;
  const isAtField = ['answers.recognise', 'answers.produce', 'note'].some((name) => refusalAt(name) !== null);
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        const answers = { recognise: answersIn(lines.recognise), produce: answersIn(lines.produce) };
        mutate({ cardId, answers, note });
      }}
    >
      <Stack>
        <Word language={term.languages.produce} size="list">
          {term.headword}
        </Word>
        {term.typed.map((direction) => (
          <OwnAnswers
            key={direction}
            term={term}
            direction={direction}
            text={lines[direction]}
            error={refusalAt(`answers.${direction}`)}
            onChange={(text) => setLines({ ...lines, [direction]: text })}
          />
        ))}
        <Textarea
          label={t('actions.edit.note')}
          description={t('actions.edit.noteHint')}
          value={note}
          onChange={(event) => setNote(event.currentTarget.value)}
          error={refusalAt('note')}
          maxLength={1_000}
          rows={3}
          dir="auto"
        />
        {error && !isAtField && <Failed error={error} />}
        <Button type="submit" size="md" loading={isPending}>
          {t('actions.edit.save')}
        </Button>
      </Stack>
    </form>
  );
}

type OwnAnswersProps = {
  readonly term: TermFormProps['term'];
  readonly direction: Side;
  readonly text: string;
  readonly error: string | null;
  readonly onChange: (text: string) => void;
};

function OwnAnswers({ term, direction, text, error, onChange }: OwnAnswersProps): ReactElement {
  const { t } = useTranslation('learner');
  const answers = term.accepted[direction].join(', ');
  return (
    <Textarea
      label={t(`actions.edit.${direction}`)}
      description={`${t('actions.edit.eachLine')} ${t('actions.edit.anyway', { answers })}`}
      value={text}
      onChange={(event) => onChange(event.currentTarget.value)}
      error={error}
      rows={3}
      lang={term.languages[direction]}
      dir="auto"
      autoComplete="off"
      autoCapitalize="none"
      spellCheck={false}
    />
  );
}

const answersIn = (lines: string): string[] =>
  lines
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');

import type { TextareaProps } from '@mantine/core';
import { Stack, Textarea } from '@mantine/core';
import type { MediaId, RichMedia } from '@slova/domain';
import { richText, writeMediaMark } from '@slova/domain';
import { RichText } from '@slova/ui';
import type { ReactElement, RefObject } from 'react';
import { useLayoutEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { Selected } from './mark-text.ts';
import { marked, placed } from './mark-text.ts';
import classes from './media.module.css';
import { RichTools } from './rich-tools.tsx';
import type { StoredMedia } from './send-media.ts';
import { Sent } from './sent.tsx';
import { pictureIn } from './use-pasted-picture.ts';
import { useUpload } from './use-upload.ts';

type RichFieldProps = Omit<TextareaProps, 'onChange' | 'value'> & {
  readonly label: string;
  readonly value: string;
  readonly onChange: (text: string) => void;
};

/** A field for a text that may have marks, with buttons that write them and, once it has any, how it will look. */
export function RichField({ value, onChange, ...field }: RichFieldProps): ReactElement {
  const { t } = useTranslation('learner');
  const input = useRef<HTMLTextAreaElement>(null);
  const select = useSelection(input, value);
  const change = (act: (selected: Selected) => Selected): void => {
    const next = act(selectedIn(input.current, value));
    select(next);
    onChange(next.text);
  };
  const place = (media: RichMedia): void => change((selected) => placed(selected, writeMediaMark(media)));
  const picture = useUpload('picture', (stored) => place(pictureMedia(stored)));
  const sound = useUpload('sound', ({ id }) => place({ kind: 'sound', media: id as MediaId, said: '' }));
  return (
    <Stack gap="xs">
      <Textarea
        {...field}
        ref={input}
        value={value}
        autosize
        minRows={field.rows ?? 2}
        maxRows={14}
        onChange={({ currentTarget }) => onChange(currentTarget.value)}
        onKeyDown={(event) => {
          const mark = event.ctrlKey || event.metaKey ? shortcuts[event.key.toLowerCase()] : undefined;
          if (!mark || event.altKey || event.shiftKey) return;
          event.preventDefault();
          change((selected) => marked(selected, mark));
        }}
        onPaste={(event) => {
          const pasted = pictureIn(event.clipboardData);
          if (!pasted) return;
          event.preventDefault();
          picture.send(pasted);
        }}
      />
      <RichTools label={field.label} onChange={change} onPicture={picture.send} onSound={sound.send} />
      <Sent upload={picture} />
      <Sent upload={sound} />
      {hasMarks(value) && (
        <div role="group" aria-label={t('editor.rich.preview')} className={classes['preview']}>
          <RichText blocks={richText(value)} />
        </div>
      )}
    </Stack>
  );
}

// И is where B is on a Russian keyboard, Ш where I is.
const shortcuts: Readonly<Record<string, '**' | '*' | undefined>> = { b: '**', и: '**', i: '*', ш: '*' };

const pictureMedia = ({ id, width, height }: StoredMedia): RichMedia => ({
  kind: 'picture',
  media: id as MediaId,
  said: '',
  size: width === null || height === null ? null : { width, height },
});

const hasMarks = (text: string): boolean =>
  richText(text).some(
    ({ kind, lines }) =>
      kind !== 'paragraph' || lines.some((line) => line.some((part) => part.kind !== 'text')),
  );

const selectedIn = (input: HTMLTextAreaElement | null, text: string): Selected => ({
  text,
  from: input?.selectionStart ?? text.length,
  to: input?.selectionEnd ?? text.length,
});

/** Puts the selection where it belongs once the field shows the text that it belongs to. */
function useSelection(
  input: RefObject<HTMLTextAreaElement | null>,
  value: string,
): (selected: Selected) => void {
  const wanted = useRef<Selected | null>(null);
  useLayoutEffect(() => {
    if (wanted.current?.text !== value) return;
    input.current?.focus();
    input.current?.setSelectionRange(wanted.current.from, wanted.current.to);
    wanted.current = null;
  }, [input, value]);
  return (selected) => {
    wanted.current = selected;
  };
}

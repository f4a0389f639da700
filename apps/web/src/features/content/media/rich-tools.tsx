import { ActionIcon, FileButton, Tooltip } from '@mantine/core';
import {
  IconBold,
  IconItalic,
  IconLanguageHiragana,
  IconList,
  IconPhoto,
  IconVolume,
} from '@tabler/icons-react';
import type { ReactElement, ReactNode } from 'react';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { Selected } from './mark-text.ts';
import { listed, marked, withReading } from './mark-text.ts';
import classes from './media.module.css';

type RichToolsProps = {
  /** The name of the field that they write into. */
  readonly label: string;
  readonly onChange: (act: (selected: Selected) => Selected) => void;
  readonly onPicture: (file: File) => void;
  readonly onSound: (file: File) => void;
};

/** Buttons that write marks into a text. */
export function RichTools({ label, onChange, onPicture, onSound }: RichToolsProps): ReactElement {
  const { t } = useTranslation('learner');
  return (
    <div role="group" aria-label={t('editor.rich.tools', { field: label })} className={classes['tools']}>
      {tools.map(({ name, icon, act }) => (
        <Tool key={name} name={t(`editor.rich.${name}`)} icon={icon} onClick={() => onChange(act)} />
      ))}
      <FileTool
        name={t('editor.rich.picture')}
        accept="image/*"
        icon={<IconPhoto size={20} />}
        onFile={onPicture}
      />
      <FileTool
        name={t('editor.rich.sound')}
        accept="audio/*"
        icon={<IconVolume size={20} />}
        onFile={onSound}
      />
    </div>
  );
}

const tools = [
  { name: 'bold', icon: <IconBold size={20} />, act: (selected: Selected) => marked(selected, '**') },
  { name: 'italic', icon: <IconItalic size={20} />, act: (selected: Selected) => marked(selected, '*') },
  { name: 'list', icon: <IconList size={20} />, act: listed },
  { name: 'reading', icon: <IconLanguageHiragana size={20} />, act: withReading },
] as const;

type ToolProps = { readonly name: string; readonly icon: ReactNode; readonly onClick: () => void };

function Tool({ name, icon, onClick }: ToolProps): ReactElement {
  return (
    <Tooltip label={name}>
      <ActionIcon aria-label={name} onClick={onClick}>
        {icon}
      </ActionIcon>
    </Tooltip>
  );
}

function FileTool({
  name,
  icon,
  accept,
  onFile,
}: Omit<ToolProps, 'onClick'> & {
  readonly accept: string;
  readonly onFile: (file: File) => void;
}): ReactElement {
  const forget = useRef<() => void>(null);
  return (
    <FileButton
      accept={accept}
      resetRef={forget}
      onChange={(file) => {
        forget.current?.();
        if (file) onFile(file);
      }}
    >
      {({ onClick }) => <Tool name={name} icon={icon} onClick={onClick} />}
    </FileButton>
  );
}

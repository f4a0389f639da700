import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { Section } from '../../../shared/interface/section.tsx';
import type { TermDraft } from '../editor/term-draft.ts';
import { PictureField } from './picture-field.tsx';
import { SoundField } from './sound-field.tsx';

type MediaSectionProps = {
  readonly draft: TermDraft;
  readonly errorAt: (path: string) => string | null;
  readonly onChange: (draft: TermDraft) => void;
};

/** What is to be seen and heard of a word. */
export function MediaSection({ draft, errorAt, onChange }: MediaSectionProps): ReactElement {
  const { t } = useTranslation('learner');
  return (
    <Section title={t('editor.media.title')}>
      <PictureField
        picture={draft.picture}
        error={errorAt('picture')}
        onChange={(picture) => onChange({ ...draft, picture })}
      />
      <SoundField
        recording={draft.recording}
        error={errorAt('recording')}
        onChange={(recording) => onChange({ ...draft, recording })}
      />
    </Section>
  );
}

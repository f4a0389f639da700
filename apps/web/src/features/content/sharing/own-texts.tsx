import { Button } from '@mantine/core';
import { ownFields } from '@slova/domain';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { Outputs } from '../../../shared/api/outputs.ts';
import { trpc } from '../../../shared/api/trpc.ts';
import { Failed } from '../../../shared/interface/failed.tsx';
import { Section } from '../../../shared/interface/section.tsx';
import classes from './rows.module.css';

type OwnTextsProps = { readonly termId: string; readonly term: Outputs['ownTerms']['texts'] };

/** What a learner says otherwise than the authors of a term, each with the way back; nothing when there is nothing. */
export function OwnTexts({ termId, term: { own, texts } }: OwnTextsProps): ReactElement | null {
  const { t } = useTranslation('learner');
  const cache = trpc.useUtils();
  const change = trpc.ownTerms.changeField.useMutation({
    onSuccess: async () => cache.ownTerms.invalidate(),
  });
  const said = ownFields.flatMap((field) => {
    const text = own[field];
    return text ? [{ field, ...text, isNew: text.base !== texts[field] }] : [];
  });
  if (said.length === 0) return null;
  return (
    <Section title={t('sharing.correct.own')}>
      <ul className={classes['rows']}>
        {said.map(({ field, mine, isNew }) => (
          <li key={field}>
            <span>
              {t(`sharing.field.${field}`)}: <b>{mine || t('sharing.correct.nothing')}</b>
              <span className={classes['hint']}>
                {t(isNew ? 'sharing.correct.theirsNew' : 'sharing.correct.theirs', {
                  text: texts[field] || t('sharing.correct.nothing'),
                })}
              </span>
            </span>
            <Button
              variant="default"
              loading={change.isPending}
              aria-label={t('sharing.correct.takeTheirsWhat', { field: t(`sharing.field.${field}`) })}
              onClick={() => change.mutate({ termId, field, text: null })}
            >
              {t('sharing.correct.takeTheirs')}
            </Button>
          </li>
        ))}
      </ul>
      {change.error && <Failed error={change.error} />}
    </Section>
  );
}

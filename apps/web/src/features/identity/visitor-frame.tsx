import { Stack, Text } from '@mantine/core';
import { Word, Wordmark } from '@slova/ui';
import type { ReactElement, ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { AppearanceChoice } from '../../shared/interface/appearance-choice.tsx';
import { LanguageChoice } from '../../shared/interface/language-choice.tsx';
import classes from './visitor-frame.module.css';

const greetings = [
  ['es', 'palabra'],
  ['ru', 'сло́во'],
  ['en', 'word'],
] as const;

/** The page around signing in and registering: the promise on one side, the form on the other, choices below. */
export function VisitorFrame({ children }: { readonly children: ReactNode }): ReactElement {
  const { t } = useTranslation('visitor');
  const { t: say } = useTranslation('shared');
  return (
    <div className={classes.frame}>
      <header className={classes.promise}>
        <Wordmark name={say('name')} size={40} />
        <div className={classes.words} aria-hidden="true">
          {greetings.map(([language, word]) => (
            <Word key={language} language={language} as="p" size="hero">
              {word}
            </Word>
          ))}
        </div>
        <Stack gap="xs">
          <Text fz="xl" fw={600}>
            {t('tagline')}
          </Text>
          <Text c="dimmed">{t('promise')}</Text>
        </Stack>
      </header>
      <main className={classes.main} id="content">
        <div className={classes.form}>{children}</div>
        <div className={classes.choices}>
          <LanguageChoice />
          <AppearanceChoice />
        </div>
      </main>
    </div>
  );
}

import '@slova/ui/styles.css';
import { interfaceTexts } from '@slova/messages';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { initReactI18next } from 'react-i18next';
import { firstLanguage } from '../shared/interface/language.ts';
import { App } from './app.tsx';
import { makeConnection } from './connection.ts';

/** Brings the texts, then shows the app. */
async function start(): Promise<void> {
  const texts = await interfaceTexts('visitor', firstLanguage(), [initReactI18next]);
  const follow = (language: string): void => {
    document.documentElement.lang = language;
  };
  follow(texts.language);
  texts.on('languageChanged', follow);
  const connection = makeConnection(texts);
  const root = document.getElementById('root');
  if (!root) throw new Error('The page has no #root');
  createRoot(root).render(
    <StrictMode>
      <App texts={texts} connection={connection} />
    </StrictMode>,
  );
}

void start();

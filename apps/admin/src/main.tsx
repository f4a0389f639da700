import '@slova/ui/styles.css';
import './app/styles.css';
import { interfaceTexts } from '@slova/messages';
import { getQueryKey } from '@trpc/react-query';
import { createRoot } from 'react-dom/client';
import { initReactI18next } from 'react-i18next';
import { App } from './app/app.tsx';
import { makeQueryClient } from './app/query-client.ts';
import { makeRouter } from './app/router.tsx';
import { makeTrpcClient } from './app/trpc-client.ts';
import { firstLanguage } from './shared/first-language.ts';
import { makeServerClock } from './shared/server-clock.ts';
import { trpc } from './shared/trpc.ts';
import { languageKey } from './shared/use-language.ts';

/** Puts the app together and shows it. */
async function start(): Promise<void> {
  const language = firstLanguage(localStorage.getItem(languageKey), navigator.languages);
  const texts = await interfaceTexts('admin', language, [initReactI18next]);
  const showLanguage = (shown: string): void => {
    document.documentElement.lang = shown;
  };
  showLanguage(language);
  texts.on('languageChanged', showLanguage);
  const clock = makeServerClock(Date.now);
  const queryClient = makeQueryClient((client) => {
    // Who is signed in is asked again; the answer brings the sign-in screen.
    const who = getQueryKey(trpc.users.me);
    if (client.getQueryState(getQueryKey(trpc.users.me, undefined, 'query'))?.status === 'success')
      void client.invalidateQueries({ queryKey: who });
  });
  createRoot(document.querySelector('#root') as HTMLElement).render(
    <App
      texts={texts}
      clock={clock}
      queryClient={queryClient}
      trpcClient={makeTrpcClient(clock, () => texts.language)}
      router={makeRouter()}
    />,
  );
}

await start();

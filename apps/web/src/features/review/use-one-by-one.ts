import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { trpc } from '../../shared/api/trpc.ts';
import { useFailureText } from '../../shared/interface/failure-text.ts';
import { useAnswerQueue } from './answer-sending.tsx';
import { holdPage } from './hold-page.ts';
import { whenSaved } from './when-saved.ts';

export type OneByOne = (work: () => Promise<void>, onFailure?: (error: unknown) => void) => Promise<void>;

/**
 * Does one thing after the other, each once the answers before it are saved; `say` hears why something was not done. Until
 * all is done, leaving the page is asked about.
 */
export function useOneByOne(say: (text: string) => void): OneByOne {
  const { t } = useTranslation('learner');
  const failure = useFailureText();
  const cache = trpc.useUtils();
  const queue = useAnswerQueue();
  const last = useRef<Promise<void>>(Promise.resolve());

  async function attempt(work: () => Promise<void>, onFailure?: (error: unknown) => void): Promise<void> {
    try {
      if (await whenSaved(queue)) return await work();
      onFailure?.(null);
      say(t('actions.unsaved'));
    } catch (error) {
      onFailure?.(error);
      say(failure(error));
    } finally {
      void Promise.all([cache.progress.invalidate(), cache.decks.invalidate()]);
    }
  }

  async function after(before: Promise<void>, work: () => Promise<void>): Promise<void> {
    await before;
    await work();
  }

  return async (work, onFailure) => {
    const letGo = holdPage();
    last.current = after(last.current, async () => attempt(work, onFailure)).finally(letGo);
    await last.current;
  };
}

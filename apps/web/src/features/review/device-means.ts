import { exerciseTypes } from '@slova/domain';
import { useCallback, useEffect, useMemo, useState } from 'react';
import type { Inputs } from '../../shared/api/outputs.ts';
import { recognisedLanguages } from './recognition.ts';
import { spokenLanguages } from './speech.ts';

/** What this program can show, and what this device can say and make out, as a session is asked for it. */
export type DeviceMeans = Required<Pick<Inputs['learning']['session'], 'types' | 'canHear' | 'canSpeak'>>;

/** What an exercise may ask of a learner that not every place allows. */
export type Sense = 'hearing' | 'speaking';

/** The device's means, once they are known, less what the learner has said to do without for now. */
export function useDeviceMeans(): readonly [DeviceMeans | null, (sense: Sense) => void] {
  const [canHear, setCanHear] = useState<readonly string[] | null>(null);
  const [without, setWithout] = useState<readonly Sense[]>([]);
  useEffect(() => {
    let here = true;
    void spokenLanguages().then((languages) => here && setCanHear(languages));
    return () => {
      here = false;
    };
  }, []);
  const means = useMemo(
    () =>
      canHear && {
        // Recordings need no voice, so there is more to leave out than languages.
        types: exerciseTypes.filter((type) => type !== 'listening' || !without.includes('hearing')).join(','),
        canHear: canHear.join(','),
        canSpeak: without.includes('speaking') ? '' : recognisedLanguages().join(','),
      },
    [canHear, without],
  );
  const doWithout = useCallback(
    (sense: Sense) => setWithout((before) => (before.includes(sense) ? before : [...before, sense])),
    [],
  );
  return [means, doWithout];
}

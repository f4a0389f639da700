import { DomainError } from '../domain-error.ts';
import { clippedParameters } from './parameter-clipping.ts';

/**
 * Parameters of FSRS-4.5 (17) or FSRS-5 (19) as the 21 of FSRS-6 that predict the same; 21 stay as they are. The result may
 * lie outside the allowed ranges, see `clippedParameters`. As ts-fsrs 5.4.2 and fsrs-rs 6.5.0 migrate.
 * @throws DomainError invalid_scheduler_settings for any other number, where the libraries take defaults (rule S10).
 */
export function migratedParameters(parameters: readonly number[]): readonly number[] {
  if (!parameters.every(Number.isFinite)) throw new DomainError('invalid_scheduler_settings', 'parameters');
  if (parameters.length === 21) return parameters;
  // FSRS-5 forgets by the fixed power of 0.5, and its same-day formula does not look at stability.
  if (parameters.length === 19) return [...parameters, 0, 0.5];
  if (parameters.length === 17) return [...withExponentialDifficulty(parameters), 0, 0, 0, 0.5];
  throw new DomainError('invalid_scheduler_settings', 'parameters');
}

/** Parameters out of another program's settings: migrated, and brought into the ranges that Slova schedules with. */
export function importedParameters(
  parameters: readonly number[],
  relearningSteps: number,
  shortTerm: boolean,
): readonly number[] {
  return clippedParameters(migratedParameters(parameters), relearningSteps, shortTerm);
}

// FSRS-4.5 has a linear first difficulty, FSRS-5 an exponential one and linear damping of its changes.
function withExponentialDifficulty(parameters: readonly number[]): readonly number[] {
  return parameters.map((value, index) => {
    if (index === 4) return value + 2 * (parameters[5] ?? 0);
    if (index === 5) return Math.log(3 * value + 1) / 3;
    return index === 6 ? value + 0.5 : value;
  });
}

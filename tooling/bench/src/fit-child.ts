import { FSRSBindingItem, FSRSBindingReview, computeParameters } from '@open-spaced-repetition/binding';
import { gradeOf } from '@slova/domain';
import type { FittingJob } from './fit-parameters.ts';

// A process of its own: on an item that it did not expect the optimiser aborts the whole process.
process.once('message', (job: FittingJob) => void fit(job));

async function fit({ histories }: FittingJob): Promise<void> {
  const items = histories.map(
    (reviews) =>
      new FSRSBindingItem(
        reviews.map(({ rating, gapDays }) => new FSRSBindingReview(gradeOf(rating), gapDays)),
      ),
  );
  // The timeout is how often progress is asked for, and delays the result.
  const parameters = await computeParameters(items, { enableShortTerm: true, timeout: 10 });
  process.send?.(parameters, () => process.disconnect());
}

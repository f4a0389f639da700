/** Options, of which one is right, for training or for the trial. */
export type Question = {
  readonly options: readonly string[];
  readonly correct: number;
  readonly training: boolean;
};

/**
 * How often a guesser is right who sees nothing but the shape of the options: their length, number of words, capitals,
 * punctuation, script and place. It learns on the training questions what right ones look like beside the others (conditional
 * logit, gradient descent) and is tried on the rest.
 */
export function guessingRate(questions: readonly Question[]): number {
  const seen = questions.map(({ options, correct, training }) => ({
    shapes: shapesOf(options),
    correct,
    training,
  }));
  const weights = learn(seen.filter(({ training }) => training));
  const trial = seen.filter(({ training }) => !training);
  const right = trial.filter(({ shapes, correct }) => {
    const scores = shapes.map((shape) => score(shape, weights));
    return scores.indexOf(Math.max(...scores)) === correct;
  });
  return right.length / trial.length;
}

type Seen = { readonly shapes: readonly (readonly number[])[]; readonly correct: number };

const rounds = 120;
const rate = 0.5;
const decay = 0.001;

function learn(seen: readonly Seen[]): number[] {
  const size = seen[0]?.shapes[0]?.length ?? 0;
  const weights = Array.from({ length: size }, () => 0);
  for (let round = 0; round < rounds; round += 1) {
    const gradient = Array.from({ length: size }, () => 0);
    for (const { shapes, correct } of seen) {
      const odds = shapes.map((shape) => Math.exp(score(shape, weights)));
      const total = odds.reduce((sum, value) => sum + value, 0);
      shapes.forEach((shape, option) => {
        const miss = (option === correct ? 1 : 0) - (odds[option] ?? 0) / total;
        for (let index = 0; index < size; index += 1) gradient[index]! += miss * (shape[index] ?? 0);
      });
    }
    for (let index = 0; index < size; index += 1)
      weights[index]! += rate * ((gradient[index] ?? 0) / seen.length - decay * (weights[index] ?? 0));
  }
  return weights;
}

const score = (shape: readonly number[], weights: readonly number[]): number =>
  shape.reduce((sum, value, index) => sum + value * (weights[index] ?? 0), 0);

/** What can be seen of each option, by itself and beside the others. */
function shapesOf(options: readonly string[]): number[][] {
  const plain = options.map(plainShape);
  const means = (plain[0] ?? []).map(
    (_, index) => plain.reduce((sum, shape) => sum + (shape[index] ?? 0), 0) / plain.length,
  );
  const lengths = options.map(({ length }) => length);
  return plain.map((shape, place) => {
    const beside = shape.map((value, index) => value - (means[index] ?? 0));
    const length = lengths[place] ?? 0;
    const longest = lengths.every((other, index) => index === place || other < length);
    const shortest = lengths.every((other, index) => index === place || other > length);
    const alone = lengths.filter((other) => other === length).length === 1;
    const places = options.map((_, index) => (index === place ? 1 : 0));
    return [...shape, ...beside, ...beside.map(Math.abs), +longest, +shortest, +alone, ...places];
  });
}

function plainShape(text: string): number[] {
  const letters = Array.from(text);
  const share = (pattern: RegExp): number =>
    letters.filter((letter) => pattern.test(letter)).length / Math.max(1, letters.length);
  return [
    letters.length / 10,
    text.split(/\s+/u).length / 3,
    /^\p{Lu}/u.test(text) ? 1 : 0,
    share(/\p{Lu}/u),
    share(/[^\p{L}\p{M}\s]/u),
    /[.!?…]$/u.test(text) ? 1 : 0,
    /[-'’]/u.test(text) ? 1 : 0,
    /[(),;]/u.test(text) ? 1 : 0,
    share(/\p{Script=Cyrillic}/u),
    share(/\p{M}/u),
    share(/\p{Nd}/u),
  ];
}

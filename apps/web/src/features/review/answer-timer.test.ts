import { expect, it } from 'vitest';
import { makeAnswerTimer } from './answer-timer.ts';

function aTimer() {
  let time = 0;
  const timer = makeAnswerTimer(() => time);
  const pass = (ms: number): void => {
    time += ms;
  };
  return { timer, pass };
}

it('measures from the moment the exercise is shown', () => {
  const { timer, pass } = aTimer();
  pass(5_000);
  timer.start();
  pass(1_234);
  expect(timer.elapsedMs()).toBe(1_234);
});

it('does not count the time the page was hidden', () => {
  const { timer, pass } = aTimer();
  timer.start();
  pass(1_000);
  timer.setVisible(false);
  pass(60_000);
  timer.setVisible(true);
  pass(500);
  expect(timer.elapsedMs()).toBe(1_500);
});

it('starts a new exercise at nothing, also while hidden', () => {
  const { timer, pass } = aTimer();
  pass(1_000);
  timer.setVisible(false);
  timer.start();
  pass(9_000);
  expect(timer.elapsedMs()).toBe(0);
  timer.setVisible(true);
  pass(700);
  expect(timer.elapsedMs()).toBe(700);
});

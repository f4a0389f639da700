export { makeRatingRepository } from './rating-repository.ts';

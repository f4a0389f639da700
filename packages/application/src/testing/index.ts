export * from './builders.ts';
export { reviewContract } from './contract/review-contract.ts';
export { reactionContract } from './contract/reaction-contract.ts';
export { identityContract } from './contract/identity-contract.ts';
export { outboxContract } from './contract/outbox-contract.ts';
export { memoryWorld } from './memory/memory-world.ts';
export type { MemoryWorld } from './memory/memory-world.ts';
export type { DeckFixture, World } from './world.ts';

export { AccountLanguageChoice } from './account-language-choice.tsx';
export { useAccount, useMay } from './account.tsx';
export { Permitted } from './permitted.tsx';
export { SessionGate } from './session-gate.tsx';
export { useSignOut } from './use-sign-out.ts';

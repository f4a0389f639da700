import type { OxlintConfig } from 'oxlint';

/** Everything that is not about who imports whom: what counts as a mistake, and how large things may grow. */
export const judgement: Pick<OxlintConfig, 'categories' | 'plugins' | 'rules' | 'overrides'> = {
  plugins: [
    'eslint',
    'typescript',
    'unicorn',
    'oxc',
    'import',
    'promise',
    'node',
    'react',
    'jsx-a11y',
    'vitest',
  ],
  categories: { correctness: 'error', suspicious: 'error' },
  rules: {
    // Types and promises.
    'typescript/no-floating-promises': 'error',
    'typescript/no-misused-promises': 'error',
    'typescript/no-explicit-any': 'error',
    // A redirect of the router is thrown, and is no error.
    'typescript/only-throw-error': [
      'error',
      { allow: [{ from: 'package', package: '@tanstack/router-core', name: 'Redirect' }] },
    ],
    'typescript/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
    'typescript/consistent-type-imports': 'error',
    'typescript/ban-ts-comment': 'error',
    // A brand is put on with `as`, in the one place that has checked the value.
    'typescript/no-unsafe-type-assertion': 'off',
    // There are no enums here (types are erased), and these rules cost half of the whole run.
    'typescript/no-unsafe-enum-assignment': 'off',
    'typescript/no-unsafe-enum-comparison': 'off',
    // A schema may refuse control characters, and a generic column may name its row's type.
    'no-control-regex': 'off',
    'typescript/no-unnecessary-type-parameters': 'off',
    'typescript/no-unnecessary-type-arguments': 'off',
    // Spreading a string counts code points, which is meant where it is done: words are split by Intl.Segmenter.
    'typescript/no-misused-spread': ['error', { allow: ['string'] }],
    // Constructors of the platform are called in capitals (Intl, Temporal, String).
    'react/capitalized-calls': 'off',
    // It does not see that a callback changes what the loop asks for.
    'no-unmodified-loop-condition': 'off',
    // The compiler knows when a switch is exhaustive (noImplicitReturns); an effect may run again on purpose.
    'typescript/consistent-return': 'off',
    'react/exhaustive-effect-dependencies': 'off',
    // tRPC and Drizzle keep their own doors behind an underscore.
    'no-underscore-dangle': 'off',
    // fast-check is written with its default export, and Mantine's components take a role.
    'import/no-named-as-default-member': 'off',
    'jsx-a11y/prefer-tag-over-role': 'off',
    // Small closures read best where they are used.
    'unicorn/consistent-function-scoping': 'off',
    eqeqeq: ['error', 'always', { null: 'ignore' }],
    'no-var': 'error',
    'prefer-const': 'error',
    'no-param-reassign': 'error',
    'no-empty': 'error',
    'no-alert': 'error',
    // The house: names, sizes, one place for each thing.
    'import/no-cycle': 'error',
    'import/no-default-export': 'error',
    'import/no-unassigned-import': ['error', { allow: ['**/*.css'] }],
    'unicorn/filename-case': ['error', { case: 'kebabCase' }],
    'node/no-process-env': 'error',
    'no-console': 'error',
    'max-lines': ['error', { max: 250, skipBlankLines: true, skipComments: true }],
    'max-lines-per-function': functionOf(60),
    'vitest/valid-expect': ['error', { maxArgs: 2 }],
    // A property often expects something only of some of its cases.
    'vitest/no-conditional-expect': 'off',
    'vitest/expect-expect': [
      'error',
      { assertFunctionNames: ['expect', 'expect*', 'assert*', 'fc.assert', 'near'] },
    ],
    // The compiler's own JSX transform needs no React in scope.
    'react/react-in-jsx-scope': 'off',
  },
  overrides: [
    {
      files: ['packages/{domain,application}/src/**/*.ts'],
      rules: { 'no-restricted-properties': ['error', ...ambient()] },
    },
    { files: ['**/env.ts'], rules: { 'node/no-process-env': 'off' } },
    { files: ['apps/cli/**', 'tooling/**'], rules: { 'no-console': 'off' } },
    { files: ['apps/{web,admin}/src/**', 'packages/ui/**'], rules: { 'react/rules-of-hooks': 'error' } },
    { files: ['**/*.tsx'], rules: { 'max-lines-per-function': functionOf(120) } },
    // Data, which is as long as it is.
    { files: ['packages/messages/src/**/*.ts', '**/{migrations,vectors}/**'], rules: { 'max-lines': 'off' } },
    {
      files: ['**/*.test.{ts,tsx}', '**/e2e/**', '**/testing/**'],
      rules: {
        'max-lines': 'off',
        'max-lines-per-function': functionOf(200),
        'node/no-process-env': 'off',
        'no-restricted-properties': 'off',
      },
    },
    { files: ['**/*.config.ts'], rules: { 'import/no-default-export': 'off', 'node/no-process-env': 'off' } },
  ],
};

type Limit = ['error', { max: number; skipBlankLines: true; skipComments: true }];

function functionOf(max: number): Limit {
  return ['error', { max, skipBlankLines: true, skipComments: true }];
}

/** Rules and use cases are told the time and the dice; they never look. */
function ambient(): { object: string; property: string; message: string }[] {
  return [
    { object: 'Date', property: 'now', message: 'The instant is an argument or comes from the clock port.' },
    { object: 'Math', property: 'random', message: 'Randomness is seeded or comes from a port.' },
  ];
}

import tseslint from 'typescript-eslint';

/** Lines are as Prettier leaves them; what it cannot break (texts, patterns, addresses) may be longer. */
const readable = {
  'max-len': [
    'error',
    { code: 120, ignoreStrings: true, ignoreTemplateLiterals: true, ignoreRegExpLiterals: true, ignoreUrls: true },
  ],
  'no-nested-ternary': 'error',
};

export default tseslint.config(
  { ignores: ['dist', 'coverage', 'docs/data', 'out', 'reports', '.stryker-tmp'] },
  ...tseslint.configs.strict,
  {
    rules: {
      '@typescript-eslint/no-non-null-assertion': 'off',
      // `const { left, out, ...rest } = all` leaves fields out.
      '@typescript-eslint/no-unused-vars': ['error', { ignoreRestSiblings: true }],
      '@typescript-eslint/consistent-type-imports': 'error',
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      ...readable,
    },
  },
  {
    // The compiler says what is unused in what it reads (`noUnusedLocals`, `noUnusedParameters`).
    files: ['**/*.ts'],
    rules: { '@typescript-eslint/no-unused-vars': 'off' },
  },
  {
    // A function fits a screen.
    files: ['src/**'],
    rules: { 'max-lines-per-function': ['error', { max: 70, skipComments: true, skipBlankLines: true }] },
  },
  {
    // Only the command writes to a terminal.
    files: ['src/**'],
    ignores: ['src/cli/**'],
    rules: { 'no-console': 'error' },
  },
);

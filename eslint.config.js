import astro from 'eslint-plugin-astro';
import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';

export default defineConfig(
  { ignores: ['dist', '.astro', '.cache', 'node_modules', 'shots'] },
  ...tseslint.configs.strict,
  ...tseslint.configs.stylistic,
  ...astro.configs.recommended,
  {
    rules: {
      eqeqeq: 'error',
      'no-console': 'off',
      'prefer-const': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-non-null-assertion': 'error',
      // What is built may not depend on the language or the time zone of the machine.
      'no-restricted-syntax': [
        'error',
        {
          selector: "CallExpression[callee.property.name='localeCompare'][arguments.length<2]",
          message: 'Name the locale, or sort by lib/order.ts.',
        },
        {
          selector: 'NewExpression[callee.object.name="Intl"][arguments.length=0]',
          message: 'Name the locale.',
        },
        {
          selector: 'CallExpression[callee.property.name=/^toLocale/][arguments.length=0]',
          message: 'Name the locale.',
        },
        {
          selector:
            'CallExpression[callee.property.name=/^(get(Date|Day|Month|FullYear|Hours)|toDateString)$/]',
          message: 'Ask for UTC, or name the time zone.',
        },
      ],
    },
  },
  {
    files: ['src/**/*.astro', 'src/{components,domain,layouts,lib,pages}/**'],
    rules: { 'no-console': 'error' },
  },
  // What readers see there prints what it found.
  { files: ['src/domain/open-data/examples/**'], rules: { 'no-console': 'off' } },
);

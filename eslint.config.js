import astro from 'eslint-plugin-astro';
import { defineConfig, globalIgnores } from 'eslint/config';
import ts from 'typescript-eslint';

export default defineConfig(
  globalIgnores(['dist/', '.astro/', '.pledgebook/', 'test/fixtures/']),
  {
    files: ['**/*.ts'],
    extends: [ts.configs.strictTypeChecked, ts.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { projectService: true } },
    rules: {
      // A number in a message reads the same with or without String(); only objects would print as rubbish.
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      // It asks for `!`, which the strict set forbids; a cast that names the type says more.
      '@typescript-eslint/non-nullable-type-assertion-style': 'off',
      // Texts are spread into code points on purpose: in NFC a Hangul syllable is one.
      '@typescript-eslint/no-misused-spread': [
        'error',
        { allow: [{ from: 'lib', name: 'string' }] },
      ],
      // An arrow that only calls may stand on one line.
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      // The key of an open record is data and may be written as such.
      '@typescript-eslint/dot-notation': ['error', { allowIndexSignaturePropertyAccess: true }],
      // A leading underscore says that a value is passed over on purpose.
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', destructuredArrayIgnorePattern: '^_', ignoreRestSiblings: true },
      ],
      // There are no enums (tsconfig: erasableSyntaxOnly) and no classes of two shapes; the two rules take a tenth of the time.
      '@typescript-eslint/no-unsafe-enum-assignment': 'off',
      '@typescript-eslint/no-unsafe-class-instance-assignment': 'off',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      eqeqeq: 'error',
      'no-console': 'error',
    },
  },
  {
    files: ['scripts/**/*.ts', 'test/bench/floor.ts'],
    // Printing is what a command is for; rooms return values instead.
    rules: { 'no-console': 'off' },
  },
  ...astro.configs['flat/recommended'],
  {
    files: ['**/*.astro'],
    rules: {
      // The one door for foreign HTML; whoever opens it says on that line why the text is safe.
      'astro/no-set-html-directive': 'error',
      'astro/no-unused-css-selector': 'error',
    },
  },
);

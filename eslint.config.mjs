// What the compiler does not see: promises that nobody waits for, `any`, types imported as values, regular expressions that split Vietnamese words.
import js from '@eslint/js';
import { defineConfig, globalIgnores } from 'eslint/config';
import globals from 'globals';
import tseslint from 'typescript-eslint';

/** `\b`, `\w`, `\W` know ASCII letters only: `\bđ` never matches, `\w` ends before the ư of “trưởng”. */
const asciiClass = String.raw`/(?:^|[^\\])(?:\\\\)*\\[bwW]/`;
const asciiMessage =
  'knows ASCII letters only and splits Vietnamese words: use \\p{L} or the helpers of server/src/text.';

export default defineConfig(
  globalIgnores(['**/dist', 'out', 'coverage']),
  js.configs.recommended,
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'separate-type-imports' }],
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      // A number in a sentence is what is meant: `${count} chỗ`.
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      // What a check has just proved of an index or of a group of a match, the compiler does not know: `match[1]!`.
      '@typescript-eslint/no-non-null-assertion': 'off',
      // `[...'đủ']` are its letters, which is what a spread of a string is for here.
      '@typescript-eslint/no-misused-spread': 'off',
      // `() => list.push(x)` is readable, and its value is nobody's business.
      '@typescript-eslint/no-confusing-void-expression': 'off',
      // “type” suits unions and “interface” suits objects; neither is wrong.
      '@typescript-eslint/consistent-type-definitions': 'off',
    },
  },
  {
    files: ['server/src/**/*.ts'],
    rules: {
      'no-restricted-syntax': [
        'error',
        { selector: `Literal[regex.pattern=${asciiClass}]`, message: `This ${asciiMessage}` },
        {
          selector: `TaggedTemplateExpression[tag.property.name='raw'] TemplateElement[value.raw=${asciiClass}]`,
          message: `This ${asciiMessage}`,
        },
        {
          selector: `:matches(NewExpression, CallExpression)[callee.name='RegExp'] Literal[value=${asciiClass}]`,
          message: `This ${asciiMessage}`,
        },
      ],
    },
  },
  { files: ['**/*.mjs'], languageOptions: { globals: globals.node } },
  { files: ['test/**/*.mjs'], languageOptions: { globals: globals.mocha } },
  // The command behind `bin` runs as it stands, without a bundle.
  { files: ['server/bin/*.js'], languageOptions: { sourceType: 'commonjs', globals: globals.node } },
);

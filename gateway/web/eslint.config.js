import js from '@eslint/js';
import hooks from 'eslint-plugin-react-hooks';
import ts from 'typescript-eslint';

export default ts.config(
  // what api.mjs makes
  { ignores: ['people', 'schedule', 'journal', 'reporting', 'notification'].map((name) => `src/api/${name}.ts`) },
  js.configs.recommended,
  {
    files: ['**/*.{ts,tsx}'],
    extends: [...ts.configs.strictTypeChecked, ...ts.configs.stylisticTypeChecked],
    plugins: { 'react-hooks': hooks },
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      'react-hooks/rules-of-hooks': 'error',
      'react-hooks/exhaustive-deps': 'error',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-confusing-void-expression': 'off',
      '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: { attributes: false } }],
      '@typescript-eslint/consistent-type-definitions': 'off',
      '@typescript-eslint/no-empty-function': 'off',
      // it asks for the ! that another rule forbids
      '@typescript-eslint/non-nullable-type-assertion-style': 'off',
      // fetch helpers name the shape of an answer once, letters of Russian names are single characters
      '@typescript-eslint/no-unnecessary-type-parameters': 'off',
      '@typescript-eslint/no-misused-spread': 'off',
      // redirect() and ApiProblem are what the router and the query cache take as outcomes
      '@typescript-eslint/only-throw-error': 'off',
    },
  },
  {
    files: ['*.{js,mjs}'],
    languageOptions: {
      globals: { URL: 'readonly', console: 'readonly', process: 'readonly', fetch: 'readonly', document: 'readonly' },
    },
  },
);

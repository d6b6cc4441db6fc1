import fs from 'node:fs';
import { builtinModules } from 'node:module';
import eslint from '@eslint/js';
import tseslint from 'typescript-eslint';

/** What each room of the house may import; `vscode` and Node only where it says so. */
const rooms = {
  text: [],
  recognition: ['text'],
  cast: ['text', 'recognition'],
  annotations: ['text'],
  review: ['text', 'annotations'],
  interchange: ['text', 'annotations'],
  disk: [],
  webview: ['text', 'annotations'],
  editor: ['text', 'recognition', 'cast', 'annotations', 'review', 'interchange'],
  cli: ['text', 'recognition', 'cast', 'annotations', 'review', 'interchange', 'disk'],
  training: ['text', 'recognition', 'cast', 'annotations'],
};

/** Those that run on Node alone. */
const onNode = ['disk', 'cli', 'training'];

const node = { regex: `^(?:node:.*|${builtinModules.filter((name) => !name.startsWith('_')).join('|')})$`, message: 'Not in every place where this runs.' };

function room(name, allowed) {
  const others = Object.keys(rooms).filter((other) => other !== name && !allowed.includes(other));
  const ups = ['../', '../../', '../../../'];
  return {
    files: [`src/${name}/**/*.ts`],
    rules: {
      'no-restricted-imports': ['error', {
        paths: name === 'editor' ? [] : [{ name: 'vscode', message: `src/${name} runs without an editor too.` }],
        patterns: [...(onNode.includes(name) ? [] : [node]), ...(others.length === 0 ? [] : [{ group: ups.flatMap((up) => others.map((other) => `${up}${other}/**`)), message: `src/${name} imports only ${allowed.join(', ') || 'nothing of the other rooms'}.` }])],
      }],
      'no-restricted-globals': onNode.includes(name) ? 'off' : ['error', ...['process', 'Buffer', 'require', '__dirname', 'fetch', 'XMLHttpRequest', 'WebSocket'].map((global) => ({ name: global, message: 'Not in every place where this runs, or a network connection.' }))],
    },
  };
}

/** A file or folder of src/editor that is a feature: none imports another. */
const shared = ['common', 'store', 'api.ts'];
const features = fs.readdirSync(new URL('src/editor', import.meta.url)).filter((entry) => !shared.includes(entry));

function feature(entry) {
  const own = entry.replace(/\.ts$/, '');
  const up = entry.endsWith('.ts') ? './' : '../';
  const others = features.map((other) => other.replace(/\.ts$/, '')).filter((other) => other !== own);
  const base = room('editor', rooms.editor).rules['no-restricted-imports'][1];
  return {
    files: [entry.endsWith('.ts') ? `src/editor/${entry}` : `src/editor/${entry}/**/*.ts`],
    rules: {
      'no-restricted-imports': ['error', {
        ...base,
        patterns: [...base.patterns, { group: others.flatMap((other) => [`${up}${other}`, `${up}${other}/**`]), message: 'No feature imports another: what both need belongs in src/editor/common or the store.' }],
      }],
    },
  };
}

export default tseslint.config(
  { ignores: ['dist/', 'node_modules/', '.vscode-test/'] },
  eslint.configs.recommended,
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.recommendedTypeChecked],
    languageOptions: { parserOptions: { projectService: true } },
    rules: {
      '@typescript-eslint/explicit-function-return-type': ['error', { allowExpressions: true, allowTypedFunctionExpressions: true }],
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      '@typescript-eslint/no-unnecessary-condition': 'off',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      '@typescript-eslint/require-await': 'off',
      'no-control-regex': 'off',
    },
  },
  { files: ['src/**/*.ts'], ignores: ['src/training/train.ts', 'src/training/events/train.ts', 'src/training/ownDay.ts', 'src/training/holders/train.ts', 'src/training/joins/train.ts'], rules: { 'no-console': 'error' } },
  { files: ['**/*.mjs'], languageOptions: { globals: Object.fromEntries(['process', 'console', 'URL', 'setTimeout', 'clearTimeout', 'setInterval', 'fetch', 'performance', 'Buffer', 'document', 'Element', 'URLSearchParams'].map((name) => [name, 'readonly'])) } },
  { files: ['**/*.cjs'], languageOptions: { sourceType: 'commonjs', globals: { module: 'writable', exports: 'writable', require: 'readonly' } } },
  { files: ['test/**/*.ts'], rules: { '@typescript-eslint/no-unsafe-assignment': 'off', '@typescript-eslint/no-unsafe-member-access': 'off', '@typescript-eslint/no-unsafe-call': 'off', '@typescript-eslint/no-unsafe-argument': 'off', '@typescript-eslint/no-unsafe-return': 'off', '@typescript-eslint/unbound-method': 'off', '@typescript-eslint/explicit-function-return-type': 'off', '@typescript-eslint/no-floating-promises': 'off' } },
  ...Object.entries(rooms).map(([name, allowed]) => room(name, allowed)),
  // What the browser starts; on the desktop another entry hands over what needs Node.
  { files: ['src/*.ts'], ignores: ['src/extension.desktop.ts'], rules: { 'no-restricted-imports': ['error', { patterns: [node, { group: onNode.map((other) => `./${other}/**`), message: 'Not in every place where this runs.' }] }] } },
  ...features.map(feature),
);

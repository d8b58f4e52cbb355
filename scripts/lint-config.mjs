/** Writes `.oxlintrc.json` from the room order. Run it after changing `scripts/rooms.mjs`. */
import { writeFileSync } from 'node:fs';
import { BROWSER, ROOMS, forbidden } from './rooms.mjs';

export function lintConfig() {
  return {
    $schema: './node_modules/oxlint/configuration_schema.json',
    plugins: ['typescript', 'import', 'unicorn', 'oxc', 'promise'],
    categories: { correctness: 'error', suspicious: 'error' },
    env: { es2024: true, node: true, browser: true },
    rules: {
      'import/no-cycle': 'error',
      'typescript/no-explicit-any': 'error',
      'typescript/no-floating-promises': 'error',
      'typescript/no-misused-promises': 'error',
      'typescript/consistent-type-imports': 'error',
      'typescript/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
      'eslint/eqeqeq': 'error',
      'eslint/no-console': 'error',
      'eslint/no-shadow': 'off',
      'typescript/consistent-return': 'off',
      'import/no-named-as-default-member': 'off',
      'typescript/no-unnecessary-type-parameters': 'off',
      'typescript/require-array-sort-compare': ['error', { ignoreStringArrays: true }],
      'typescript/no-generated-empty-object-type': 'off',
      'typescript/no-unnecessary-type-arguments': 'off',
      'typescript/no-unnecessary-type-assertion': 'off',
      'import/no-unassigned-import': 'off',
      'eslint/no-await-in-loop': 'off',
      'unicorn/no-array-sort': 'off',
      'unicorn/consistent-function-scoping': 'off',
      'typescript/no-unsafe-type-assertion': 'off',
      'eslint/no-underscore-dangle': 'off',
    },
    overrides: [
      ...ROOMS.map(roomRule),
      { files: ['scripts/**', 'bench/**', 'src/cli/**'], rules: { 'eslint/no-console': 'off' } },
    ],
    ignorePatterns: ['dist', 'build', 'node_modules', '.tuchu', 'coverage', 'src/linalg/kernel'],
  };
}

function roomRule(room) {
  const rooms = forbidden(room);
  const patterns = [
    {
      group: rooms.flatMap((other) => [`../${other}`, `../${other}/**`, `../../${other}/**`]),
      message: `data flows one way: ${room}/ may not import from later rooms.`,
    },
    {
      group: ['../../web/**', '../../../web/**'],
      message: 'the workbench imports src, not the other way.',
    },
  ];
  if (BROWSER.includes(room))
    patterns.push({ group: ['node:*'], message: `${room}/ runs in the browser.` });
  if (room !== 'store')
    patterns.push({ group: ['@duckdb/*'], message: 'only store/ knows DuckDB.' });
  if (room === 'core')
    patterns.push({ group: ['*', '!./*', '!../core/*'], message: 'core imports nothing.' });
  return {
    files: [`src/${room}/**`],
    rules: {
      'no-restricted-imports': ['error', { patterns: patterns.filter((p) => p.group.length > 0) }],
    },
  };
}

if (process.argv[1] === new URL(import.meta.url).pathname)
  writeFileSync(
    new URL('../.oxlintrc.json', import.meta.url),
    `${JSON.stringify(lintConfig(), null, 2)}\n`,
  );

// What breaks a program that was written against the released document: node breaking.mjs <published document>...
// Each such change must be named in docs/api/changelog.md, by the words in backticks that are printed here.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const HERE = fileURLToPath(new URL('.', import.meta.url));
const CHANGELOG = join(HERE, '../docs/api/changelog.md');
const REDOCLY = join(HERE, 'node_modules/@redocly/cli/bin/cli.js');

/** What in the second document breaks who was written against the first: where, and in which words. */
export function breaks(released, published) {
  const report = diff(released, published);
  const found = new Map();
  for (const change of report.changes.filter(breaksSomebody)) {
    const pointer = (change.base ?? change.revision).pointer ?? change.path;
    const words = change.verdicts.map((verdict) => verdict.message);
    found.set(pointer, words.length > 0 ? words.join(' ') : `${change.property} ${change.kind}.`);
  }
  return [...found].map(([where, what]) => ({ where, what }));
}

function diff(released, published) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [REDOCLY, 'diff', released, published, '--format', 'json', '--fail-on', 'none'],
    { cwd: HERE, encoding: 'utf8', maxBuffer: 1 << 28, env: { ...process.env, REDOCLY_TELEMETRY: 'off' } },
  );
  if (status !== 0) {
    throw new Error(`redocly diff ${released} ${published}: ${stderr}`);
  }
  return JSON.parse(stdout);
}

function breaksSomebody(change) {
  return change.impact === 'major' || mayBeMissingNow(change);
}

/** Redocly takes a field of an answer that is no longer promised for a trifle; who reads it does not. */
function mayBeMissingNow({ path, property, base, revision }) {
  if (property !== 'required' || !path.includes('/responses/')) {
    return false;
  }
  const still = new Set(revision?.value);
  return base?.value?.some((name) => !still.has(name)) ?? false;
}

function judge(published) {
  const document = basename(published, '.yaml');
  const released = join(HERE, 'released', `${document}.yaml`);
  if (!existsSync(released)) {
    return [`${released} is missing: what was released is kept there (npm run release).`];
  }
  const changelog = readFileSync(CHANGELOG, 'utf8');
  return breaks(released, published)
    .map(({ where, what }) => ({ name: `${document}${where}`, what }))
    .filter(({ name }) => !changelog.includes(`\`${name}\``))
    .map(({ name, what }) => `\`${name}\`: ${what}`);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const faults = process.argv.slice(2).flatMap(judge);
  if (faults.length > 0) {
    console.error(`These changes break who was written against the release. Take them back, or name them in docs/api/changelog.md:\n`);
    faults.forEach((fault) => console.error(`- ${fault}`));
    process.exit(1);
  }
}

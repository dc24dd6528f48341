// npm ci, if something else is installed than the lock file says.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';

const INSTALLED = 'node_modules/.installed';
const wanted = createHash('sha256').update(readFileSync('package-lock.json')).digest('hex');

if (!existsSync(INSTALLED) || readFileSync(INSTALLED, 'utf8') !== wanted) {
  const { status } = spawnSync('npm', ['ci', '--loglevel=error'], { stdio: 'inherit' });
  if (status !== 0) {
    process.exit(status ?? 1);
  }
  writeFileSync(INSTALLED, wanted);
}

// What every command needs first: dependencies that fit the lockfile, and for tests a browser.
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('..', import.meta.url));

/** Runs a command in the project; resolves to its exit code. */
export function run(command, args, options = {}) {
  const done = spawnSync(command, args, { cwd: root, stdio: 'inherit', shell: process.platform === 'win32', ...options });
  return done.status ?? 1;
}

/** Installs dependencies when there are none or the lockfile is newer. */
export function ensureDependencies() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major < 20 || (major === 20 && minor < 19)) {
    console.error(`Lantern Isles needs Node 20.19 or newer; this is ${process.versions.node}.`);
    process.exit(1);
  }
  const installed = join(root, 'node_modules/.package-lock.json');
  const fresh = existsSync(installed) && statSync(installed).mtimeMs >= statSync(join(root, 'package-lock.json')).mtimeMs - 1000;
  if (fresh || (existsSync(installed) && run('npm', ['ls', '--silent', '--depth=0'], { stdio: 'ignore' }) === 0)) return;
  console.log('Installing dependencies…');
  if (run('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error']) !== 0) {
    console.error('The dependencies could not be installed. Is there a connection to the npm registry?');
    process.exit(1);
  }
}

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge'];
const MAC = ['/Applications/Google Chrome.app/Contents/MacOS/Google Chrome', '/Applications/Chromium.app/Contents/MacOS/Chromium'];

/** Where the path has a command, or null. A fresh machine may lack `which`. */
function onPath(name) {
  const places = (process.env.PATH ?? '').split(delimiter).filter((p) => p !== '');
  return places.map((place) => join(place, name)).find((path) => existsSync(path)) ?? null;
}

/** A name may be there without a browser behind it: some systems put a stand-in that only says where to get one. */
const answers = (path) => spawnSync(path, ['--version'], { stdio: 'ignore', timeout: 20_000 }).status === 0;

function installedBrowser() {
  const named = [process.env.CHROME_PATH, process.env.CHROME].filter((path) => path);
  for (const path of [...named, ...MAC, ...NAMES.map(onPath)]) if (path && existsSync(path) && answers(path)) return path;
  return null;
}

function installDebian() {
  console.log('Installing Chromium…');
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const lock = ['-o', 'DPkg::Lock::Timeout=600'];
  const fonts = ['fonts-noto-core', 'fonts-noto-cjk', 'fonts-noto-color-emoji'];
  if (run('apt-get', [...lock, 'update', '-qq'], { env }) !== 0)
    console.log('The list of packages could not be renewed; trying the one at hand.');
  run('apt-get', [...lock, 'install', '-y', '-qq', '--no-install-recommends', 'chromium', ...fonts], { env });
}

/** Finds a browser, or installs one: Debian's when root, else Playwright's own. Its path, '' for Playwright's, null for none. */
export function ensureBrowser() {
  const found = installedBrowser();
  if (found) return found;
  if (process.getuid?.() === 0 && onPath('apt-get')) {
    installDebian();
    const now = installedBrowser();
    if (now) return now;
  }
  if (run('npx', ['playwright', 'install', 'chromium']) === 0) return '';
  console.error('No browser. Install Chromium or Chrome, or name one in CHROME_PATH.');
  return null;
}

export const output = (command, args) => execFileSync(command, args, { cwd: root, encoding: 'utf8' });

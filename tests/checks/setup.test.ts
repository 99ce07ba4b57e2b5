// How a browser is found on machines of several kinds, played with a path of our own. Nothing is installed.
import { spawnSync } from 'node:child_process';
import { chmodSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { scratchFolder } from '../helpers/scratch';

const setup = new URL('../../tools/setup.mjs', import.meta.url).href;
const isRoot = process.getuid?.() === 0;

/** A folder that is the whole path: commands by name, each a small script. */
function machine(commands: Readonly<Record<string, string>>): string {
  const at = scratchFolder();
  for (const [name, script] of Object.entries(commands)) {
    const path = join(at, name);
    writeFileSync(path, `#!/bin/sh\n${script.replaceAll('$HERE', at)}\n`);
    chmodSync(path, 0o755);
  }
  return at;
}

/** What ensureBrowser answers there; as anyone or as root. */
function browserOn(at: string, env: Readonly<Record<string, string>> = {}, root = false): string | null {
  const who = root ? '' : 'process.getuid = () => 1000;';
  const code = `${who} const { ensureBrowser } = await import('${setup}'); console.log('ANSWER ' + JSON.stringify(ensureBrowser()));`;
  const done = spawnSync(process.execPath, ['--input-type=module', '-e', code], { encoding: 'utf8', env: { PATH: at, ...env } });
  const answer = /ANSWER (.*)/.exec(done.stdout)?.[1];
  if (answer === undefined) throw new Error(done.stderr);
  return JSON.parse(answer) as string | null;
}

describe('a browser for the tests', () => {
  it('takes the one that CHROME_PATH names', () => {
    const at = machine({ chromium: 'exit 0', mine: 'exit 0' });
    expect(browserOn(at, { CHROME_PATH: join(at, 'mine') })).toBe(join(at, 'mine'));
  });
  it('takes the one on the path when CHROME_PATH names none that is there', () => {
    const at = machine({ 'google-chrome': 'exit 0' });
    expect(browserOn(at, { CHROME_PATH: join(at, 'gone') })).toBe(join(at, 'google-chrome'));
  });
  it('passes over a stand-in that does not start', () => {
    const at = machine({ 'chromium-browser': 'exit 1', 'google-chrome': 'exit 0' });
    expect(browserOn(at)).toBe(join(at, 'google-chrome'));
  });
  it.runIf(isRoot)("installs Debian's with fonts for Chinese when root, even where the list cannot be renewed", () => {
    const install =
      'case "$*" in *install*chromium*fonts-noto-cjk*) printf "#!/bin/sh\\nexit 0\\n" > $HERE/chromium; /bin/chmod +x $HERE/chromium;; *) exit 1;; esac';
    const at = machine({ 'apt-get': install });
    expect(browserOn(at, {}, true)).toBe(join(at, 'chromium'));
  });
  it("falls back to Playwright's own", () => {
    expect(browserOn(machine({ npx: 'test "$*" = "playwright install chromium"' }))).toBe('');
  });
  it('says that there is none', () => {
    expect(browserOn(machine({ npx: 'exit 1' }))).toBe(null);
  });
});

// `npm run levels`: is every level true to its rules? One clear sentence per fault.
// `npm run levels -- <id>` says what is wrong with one level; `npm run levels -- preview <id>` opens it for an author.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createServer, runnerImport } from 'vite';

const root = fileURLToPath(new URL('..', import.meta.url));
const json = (path) => JSON.parse(readFileSync(join(root, path), 'utf8'));

if (process.argv[2] === 'preview') {
  const id = process.argv[3] ?? 'gate-1';
  if (!existsSync(join(root, 'assets/levels', `${id}.json`))) {
    console.error(`There is no level ${id} in assets/levels.`);
    process.exit(1);
  }
  const server = await createServer({ root });
  await server.listen();
  console.log(`Preview of ${id}: ${server.resolvedUrls?.local[0] ?? 'http://localhost:5173/'}#/play/${id}`);
} else {
  const one = process.argv[2];
  const ids = readdirSync(join(root, 'assets/levels'))
    .filter((f) => f.endsWith('.json'))
    .map((f) => basename(f, '.json'))
    .filter((id) => one === undefined || id === one);
  const languages = readdirSync(join(root, 'locales')).filter((l) => existsSync(join(root, 'locales', l, 'levels')));
  const sources = ids.map((id) => ({
    id,
    level: json(`assets/levels/${id}.json`),
    words: Object.fromEntries(
      languages.map((l) => {
        const path = `locales/${l}/levels/${id}.json`;
        return [l, existsSync(join(root, path)) ? json(path) : null];
      }),
    ),
  }));
  const art = new Set(existsSync(join(root, 'assets/art')) ? readdirSync(join(root, 'assets/art'), { recursive: true }).map(String) : []);
  const outcomes = readFileSync(join(root, 'assets/curriculum/outcomes.csv'), 'utf8');
  const { module } = await runnerImport(join(root, 'tools/levels/gate.ts'));
  const checks = await runnerImport(join(root, 'tools/levels/checks.ts'));
  const checkFiles = {
    a: json('assets/checks/check-a.json'),
    b: json('assets/checks/check-b.json'),
    boosters: json('assets/checks/boosters.json'),
    words: Object.fromEntries(
      languages.map((l) => [l, existsSync(join(root, `locales/${l}/checks.json`)) ? json(`locales/${l}/checks.json`) : null]),
    ),
  };
  // What holds for an isle or for all words together cannot be said of one level alone.
  const own = (text) => one === undefined || text.trim().startsWith(one);
  const reports = [module.gate(sources, { art, outcomes }), checks.module.checkGate(checkFiles, { art, outcomes })];
  const report = {
    lines: reports.flatMap((r) => r.lines).filter(own),
    faults: reports.flatMap((r) => r.faults).filter(own),
    checks: reports.reduce((n, r) => n + r.checks, 0),
  };
  for (const line of report.lines) console.log(line);
  for (const fault of report.faults) console.error(`FAULT  ${fault}`);
  console.log(`Levels: ${ids.length} read, ${report.checks} checks, ${report.faults.length} faults.`);
  process.exit(report.faults.length > 0 || ids.length === 0 ? 1 : 0);
}

import { readFileSync, readdirSync } from 'node:fs';
import { runnerImport } from 'vite';
const root = '/work/wt/mech/';
const ids = readdirSync(root + 'assets/levels').map((f) => f.replace('.json', ''));
const j = (p) => JSON.parse(readFileSync(root + p, 'utf8'));
const { module: r } = await runnerImport(root + 'tools/levels/read.ts');
const { module: c } = await runnerImport(root + 'tools/levels/classifier.ts');
for (const l of ['en', 'zh']) {
  const items = ids.flatMap((id) =>
    r
      .readOf({ id, level: j(`assets/levels/${id}.json`), words: { [l]: j(`locales/${l}/levels/${id}.json`) } }, l)
      .map((x) => ({ ...x, id })),
  );
  console.log(l, c.classify(items, l));
  const T = {};
  for (const it of items)
    for (const w of c.tokensOf(it.text, l)) {
      T[w] ??= {};
      const k = it.isle + (it.truth === 'harmful' ? 'H' : 'G');
      T[w][k] = (T[w][k] || 0) + 1;
    }
  const rows = Object.entries(T)
    .map(([w, o]) => {
      const h = (o.gateH || 0) + (o.studioH || 0) + (o.portH || 0),
        g = (o.gateG || 0) + (o.studioG || 0) + (o.portG || 0);
      return { w, o, h, g, isles: ['gate', 'studio', 'port'].filter((i) => o[i + 'H'] || o[i + 'G']).length, d: h - g };
    })
    .filter((r) => r.isles > 1);
  rows.sort((a, b) => Math.abs(b.d) - Math.abs(a.d));
  if (l === 'zh') for (const r of rows.slice(0, 45)) console.log(r.w, 'H', r.h, 'G', r.g, JSON.stringify(r.o));
}

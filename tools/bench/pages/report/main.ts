// The class report by itself: the demo class, or a class of 60 × 24 × 5 beside a plain table of the same cells. `window.bench` is read by report.mjs.
import '../../../../src/views/style/fonts.css';
import '../../../../src/views/style/base.css';
import './page.css';
import { h, render } from 'preact';
import { CHECK_FORMS } from '../../../../src/content/check-forms';
import { loadLevel } from '../../../../src/content/catalogue';
import type { Classroom } from '../../../../src/core/classroom/classroom';
import { setLanguage } from '../../../../src/i18n/i18n';
import { judgeCheck } from '../../../../src/session/check-report';
import { reporter } from '../../../../src/session/class-report';
import { demoClass } from '../../../../src/session/demo-class';
import { loadReadWords } from '../../../../src/session/read-words';
import type { Known } from '../../../../src/session/standing';
import { Read, type ReadPage } from '../../../../src/views/teacher/read';

const LEVELS = ['gate-1', 'studio-1', 'port-1', 'gate-2', 'studio-2', 'port-2', 'gate-3', 'studio-3', 'port-3'];
const query = new URLSearchParams(location.search);
const lang = query.get('lang') === 'zh' ? 'zh' : 'en';
const here = document.querySelector('#here') ?? document.body;

async function levels(): Promise<Known[]> {
  const read = await Promise.all(LEVELS.map(loadLevel));
  return read.flatMap((r) => (r.ok ? [r.value] : []));
}

/** 24 levels made of those there are, and 60 seats of five plays each made of the demo's children. */
function grown(known: readonly Known[], room: Classroom): { known: Known[]; room: Classroom } {
  const more = Array.from({ length: 24 }, (_, i): Known => {
    const one = known[i % known.length] as Known;
    return { ...one, level: { ...one.level, id: `${one.level.id}x${i}`, order: Math.floor(i / 3) + 1 } };
  });
  const plays = [...room.claims.values()].filter((c) => c.attempt.kind === 'play');
  const claims = new Map<string, { attempt: (typeof plays)[number]['attempt']; seats: Set<number> }>();
  for (let seat = 1; seat <= 60; seat++)
    for (const [at, { level }] of more.entries()) {
      const same = plays.filter((p) => p.attempt.level === level.id.replace(/x\d+$/, ''));
      for (let nth = 1; nth <= 5; nth++) {
        const from = same[(seat * 7 + at * 3 + nth) % same.length]?.attempt;
        const id = (seat * 1000 + at * 10 + nth).toString(16).padStart(16, '0');
        if (from) claims.set(id, { attempt: { ...from, id, level: level.id, nth, answers: [...from.answers] }, seats: new Set([seat]) });
      }
    }
  return { known: more, room: { ...room, facts: { ...room.facts, seats: 60 }, claims } };
}

async function main(): Promise<void> {
  await setLanguage(lang);
  const known = await levels();
  const facts = { id: '00000000000004d2', code: 4242, seats: 28, band: 'A', language: lang, made: '2026-11-25', demo: true } as const;
  const began = performance.now();
  const demo = demoClass(
    known,
    { ...facts, seats: query.get('seats') === null ? 28 : Number(query.get('seats')) },
    '2026-11-25',
    query.has('none') ? [] : Object.values(CHECK_FORMS),
  );
  const made = performance.now() - began;
  const empty = { ...demo, claims: new Map() };
  const set = query.has('big') ? grown(known, demo) : { known, room: query.has('none') ? empty : demo };
  const words = await loadReadWords(known, lang);
  const read = reporter(set.known, judgeCheck);
  const figures = { made, claims: set.room.claims.size, of: () => read.of(set.room) };
  const show = (page: ReadPage, report = read.of(set.room)) =>
    render(h(Read, { report, words, page, child: null, onPage: (p) => show(p, report), onTable: () => {}, onPrint: () => print() }), here);
  const plain = (report: ReturnType<typeof read.of>) => {
    const rows = report.seats.map((s) =>
      h(
        'tr',
        null,
        h('th', null, `${s.seat}`),
        s.cells.map((c) => h('td', null, `${c.state} ${c.first.count} ${c.best.count}`)),
      ),
    );
    render(h('table', null, h('tbody', null, rows)), here);
  };
  Object.assign(window, { bench: { figures, show, plain, clear: () => render(null, here) } });
  if (query.has('page')) show(query.get('page') as ReadPage);
}
void main();

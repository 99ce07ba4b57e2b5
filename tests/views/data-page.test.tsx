// @vitest-environment happy-dom
// "Everything this game knows" shows the true numbers, offers only what the store can do, and names what is never kept.
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import type { Attempt } from '../../src/core/progress/attempt';
import type { Child } from '../../src/core/progress/progress';
import { DEFAULT_SETTINGS } from '../../src/core/progress/settings';
import keeps from '../../locales/en/keeps.json';
import { keptOfChild, keptOfClass } from '../../src/storage/what-we-keep';
import { DataPage, type DataPageProps } from '../../src/views/data-page';
import { clearPage, draw, find, press, words } from './page';

beforeAll(words);
afterEach(clearPage);

const step = { at: 'a', choice: 'open', reasons: [] };
const attempt = (id: string, steps: number): Attempt => ({
  id,
  level: 'gate-1',
  version: 1,
  kind: 'play',
  nth: 1,
  day: '2026-01-02',
  seed: 1,
  answers: [{ encounter: 'e', part: 'p', steps: Array.from({ length: steps }, () => step), seen: [] }],
});
const child: Child = {
  id: '0000000000000001',
  emblem: { colour: 'blue', animal: 'panda' },
  attempts: new Map([attempt('000000000000000a', 2), attempt('000000000000000b', 3)].map((a) => [a.id, a])),
  open: { id: '000000000000000c', level: 'gate-2', version: 1, seed: 1, moves: [], tick: 0 },
};

function page(change: Partial<DataPageProps> = {}): void {
  draw(
    <DataPage
      children_={[child]}
      classes={[]}
      removed={0}
      settings={DEFAULT_SETTINGS}
      saving={true}
      keeps={{ words: keeps, ofChild: keptOfChild, ofClass: keptOfClass }}
      onExport={() => undefined}
      onDeleteEverything={async () => undefined}
      onClose={() => undefined}
      {...change}
    />,
  );
}

describe('the data page', () => {
  it("names a teacher's classes, and says that deleting everything takes them, too", async () => {
    page({ children_: [], classes: [{ code: 2902, seats: 28, handedIn: 26 }] });
    expect(document.querySelector('[data-fact="class"]')?.textContent).toContain('2902');
    expect(document.body.textContent).not.toContain('Only the settings are');
    await press('[data-action="delete"]');
    expect(document.body.textContent).toContain('a class with 26 hand-ins');
  });
  it('counts what is kept', () => {
    page({ removed: 2 });
    expect(find('[data-fact="plays"]').textContent).toContain('2 levels played');
    expect(find('[data-fact="answers"]').textContent).toContain('5 answers');
    expect(find('[data-fact="open"]').textContent).toContain('Lantern Gate, Level 2');
    expect(find('[data-fact="removed"]').textContent).toContain('2 crossed-out signs');
    expect(find('[data-fact="settings"]').textContent).toContain('English');
  });

  it('does not call a finished play half done', () => {
    page({ children_: [{ ...child, open: { id: '000000000000000a', level: 'gate-1', version: 1, seed: 1, moves: [], tick: 9 } }] });
    expect(find('[data-fact="open"]').textContent).toContain('No level is half done');
  });

  it('deletes one child only where the store can', async () => {
    page();
    expect(document.querySelector('[data-action="delete-child"]')).toBeNull();
    clearPage();
    const remove = vi.fn(async () => undefined);
    page({ onDeleteChild: remove });
    await press('[data-action="delete-child"]');
    expect(find('[data-child] fieldset').getAttribute('aria-label')).toBe('Delete Blue Panda');
    await press('[data-action="delete-child"]');
    expect(remove).toHaveBeenCalledWith(child);
  });

  it('says when nothing is kept at all', () => {
    page({ children_: [], saving: false });
    expect(find('[data-dialog="privacy"]').textContent).toContain('You play without saving.');
    expect(find('[data-dialog="privacy"]').textContent).toContain('No sign is kept here.');
  });

  it('tells adults of the rescue page and gives the six promises', () => {
    page();
    expect(find('.adults').textContent).toContain('rescue.html');
    expect(document.querySelectorAll('.adults li')).toHaveLength(6);
  });

  it('lists every field of everything kept, with what it is for', () => {
    page();
    const fields = [...keptOfChild, ...keptOfClass].flatMap((g) => g.fields.map((f) => `${g.id}.${f.id}`));
    const shown = [...document.querySelectorAll<HTMLElement>('[data-kept-field]')].map(
      (li) => `${li.closest<HTMLElement>('[data-kept-group]')?.dataset.keptGroup}.${li.dataset.keptField}`,
    );
    expect(shown).toEqual(fields);
    expect([...document.querySelectorAll('[data-kept-field] .said')].filter((el) => el.textContent === '')).toEqual([]);
  });

  it('shows the seat in a class and the missions, where there are any', () => {
    page({ children_: [{ ...child, place: { assignment: 'AQIDBA', seat: 7, tick: 1 }, marks: ['mission-gate-1'] }] });
    expect(find('[data-fact="place"]').textContent).toContain('Seat 7 in a class');
    expect(find('[data-fact="marks"]').textContent).toContain('Missions for two: 1');
    clearPage();
    page();
    expect(document.querySelector('[data-fact="place"], [data-fact="marks"]')).toBeNull();
  });
});

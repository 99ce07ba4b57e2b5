// @vitest-environment happy-dom
// "Talk to someone" shows only lines seen in a public source, never a place unasked, and keeps nothing.
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import file from '../../assets/help/lines.json';
import help from '../../locales/en/help.json';
import zhHelp from '../../locales/zh/help.json';
import { Talk } from '../../src/views/talk';
import { seenLines } from '../../src/views/talk-lines';
import { clearPage, draw, find, press, words } from './page';

beforeAll(words);
afterEach(clearPage);

const open = () => draw(<Talk words={help} onClose={() => undefined} />);

describe('help lines', () => {
  it('are only those seen in a public source', () => {
    const seen = seenLines(file.lines);
    expect(seen.length).toBeGreaterThan(5);
    expect(seen.length).toBeLessThan(file.lines.length);
    expect(new Set(seen.map((l) => l.status))).toEqual(new Set(['V']));
  });

  it('are shown for a place that was picked, and for no other', async () => {
    open();
    expect(document.querySelectorAll('[data-line]')).toHaveLength(0);
    await press('[data-place="UK"]');
    const shown = [...document.querySelectorAll('[data-line]')];
    expect(shown.map((l) => l.getAttribute('data-line'))).toEqual(['0800 1111', 'childline.org.uk']);
    expect(shown[0]?.textContent).toContain('Childline');
    expect(shown[0]?.textContent).toContain('It costs nothing');
    expect(shown[0]?.textContent).toContain('2026-11-24');
    await press('[data-place="China"]');
    expect(find('[data-line="12355"]').textContent).toContain('ask a grown-up to look it up');
    await press('[data-place="China"]');
    expect(document.querySelectorAll('[data-line]')).toHaveLength(0);
  });
});

describe('the harbour', () => {
  it('answers with the grown-up who was picked, to the words that were picked', async () => {
    open();
    await press('[data-who="teacher"]');
    await press('[data-first-words="2"]');
    expect(find('.child-says').textContent).toBe(help.firstWords[2]);
    expect(find('.grown-up-says').textContent).toBe(help.people.teacher.reply);
  });

  it('asks for nothing that could be typed, and links to nowhere', () => {
    open();
    expect(document.querySelectorAll('input:not([type="radio"]), textarea, select, a[href]')).toHaveLength(0);
  });

  it('knows the same people in both languages', () => {
    expect(Object.keys(zhHelp.people)).toEqual(Object.keys(help.people));
    expect(zhHelp.then).toHaveLength(help.then.length);
    expect(zhHelp.others).toHaveLength(help.others.length);
  });
});

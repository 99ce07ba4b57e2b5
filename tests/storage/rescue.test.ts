// The rescue page keeps the game's own strict policy, word for word, and holds no script, style or address of another place.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { metaPolicy } from '../../tools/csp.mjs';

const read = (name: string): string => readFileSync(new URL(`../../public/${name}`, import.meta.url), 'utf8');
const html = read('rescue.html');
const script = read('rescue.js');

describe('the rescue page', () => {
  it('has the policy of the game before anything is loaded', () => {
    const [, policy] = /<meta http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(html) ?? [];
    expect(policy).toBe(metaPolicy);
    expect(html.indexOf('Content-Security-Policy')).toBeLessThan(html.indexOf('<script'));
  });
  it('has no script or style in the page, no unsafe call, no other place', () => {
    expect(html).not.toMatch(/<script(?![^>]*\bsrc=)|<style|\son\w+=|\sstyle=/i);
    expect(script).not.toMatch(/innerHTML|outerHTML|insertAdjacentHTML|\beval\b|new Function|fetch\(|XMLHttpRequest/);
    for (const text of [html, script, read('rescue.css')]) expect(text).not.toMatch(/https?:/);
  });
  it('says everything in both languages', () => {
    const english = html.match(/<(?:h1|h2|button|th|label)[^>]*>\s*[^<]*\S[^<]*</g) ?? [];
    expect(english.length).toBeGreaterThan(10);
    expect((html.match(/lang="zh-Hans"/g) ?? []).length).toBeGreaterThan(english.length);
    for (const said of script.matchAll(/say\(\s*[`'](.*?)[`'],\s*[`'](.*?)[`']/gs)) expect(said[2]).toMatch(/\p{Script=Han}/u);
  });
});

// @vitest-environment happy-dom
// The check says nothing of right or wrong; a booster says one line and lights the cue; the boat is there only when it is due.
import { signal } from '@preact/signals';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import cueWords from '../../locales/en/cues.json';
import checkWords from '../../locales/en/checks.json';
import { BOOSTER_ITEMS, CHECK_FORMS } from '../../src/content/check-forms';
import { CHECK_ANSWERS } from '../../src/core/check/check';
import { BoosterView } from '../../src/views/check/booster-view';
import { CheckView, type Given, type Kept } from '../../src/views/check/check-view';
import { Isles } from '../../src/views/isles';
import { clearPage, draw, find, press, words } from './page';

beforeAll(words);
afterEach(clearPage);

const form = CHECK_FORMS['check-a'];
const nothing = () => undefined;

function openCheck(kept: Kept = 'saving') {
  const heard: string[] = [];
  const finished: Given[] = [];
  const left: string[] = [];
  draw(
    <CheckView
      form={form}
      words={checkWords}
      fleeting={false}
      kept={kept}
      onSound={(s) => heard.push(s)}
      onFinish={(given) => finished.push(given)}
      onLeave={() => left.push('left')}
      onTalk={nothing}
    />,
  );
  return { heard, finished, left };
}

describe('the check', () => {
  it('looks and sounds the same whatever is answered, and hands over all ten at the end', async () => {
    const looks = new Set<string>();
    for (const answer of CHECK_ANSWERS) {
      const { heard, finished } = openCheck();
      await press('[data-action="begin"]');
      for (let i = 0; i < form.items.length; i++) {
        expect(find('[data-action="next"]').hasAttribute('disabled')).toBe(true);
        await press(`[data-answer="${answer}"]`);
        await press('[data-action="next"]');
      }
      looks.add(`${heard.join()} ${find('main').textContent}`);
      expect([...(finished[0]?.values() ?? [])]).toEqual(Array(10).fill(answer));
      clearPage();
    }
    expect(looks.size).toBe(1);
  });

  it('lets one go back and change an answer; leaving in the middle hands over nothing', async () => {
    const { finished, left } = openCheck();
    await press('[data-action="begin"]');
    await press('[data-answer="leave"]');
    await press('[data-action="next"]');
    await press('[data-action="back"]');
    expect(find('[data-answer="leave"]').getAttribute('aria-pressed')).toBe('true');
    await press('[data-answer="check"]');
    expect(find('[data-answer="leave"]').getAttribute('aria-pressed')).toBe('false');
    await press('[data-action="stop"]');
    expect(left).toEqual([]);
    await press('[data-action="stop-yes"]');
    expect(left).toEqual(['left']);
    expect(finished).toEqual([]);
  });
});

describe('a booster', () => {
  it('takes the first answer only, says its one line and lights the cue', async () => {
    const items = BOOSTER_ITEMS.items.filter((i) => i.id === 'asks-1-x');
    draw(
      <BoosterView
        items={items}
        words={checkWords}
        cues={cueWords}
        kept="saving"
        onSound={nothing}
        onFinish={nothing}
        onLeave={nothing}
        onTalk={nothing}
      />,
    );
    await press('[data-action="begin"]');
    expect(document.querySelector('mark')).toBeNull();
    await press('[data-answer="go-on"]');
    await press('[data-answer="leave"]');
    expect(find('[data-grade]').dataset.grade).toBe('risky');
    expect(find('mark').textContent).toBe(checkWords.items['asks-1-x'].spot);
    expect(find('[data-grade]').textContent).toContain(checkWords.items['asks-1-x'].after);
  });
});

describe('the boat on the hub', () => {
  const hub = (booster: 'due' | null, onBooster = nothing) =>
    draw(
      <Isles
        emblem={{ colour: 'blue', animal: 'fox' }}
        levels={[]}
        kept={() => ''}
        next="gate-1"
        again={false}
        places={signal({})}
        height={signal(0)}
        touched={signal(null)}
        booster={booster}
        onBooster={onBooster}
        onPlay={nothing}
        onHop={nothing}
        onScroll={nothing}
        onTalk={nothing}
        onSettings={nothing}
        onTrickdex={nothing}
        onLeave={nothing}
      />,
    );
  it('is there when a skill is due, and only then', async () => {
    hub(null);
    expect(document.querySelector('[data-action="booster"]')).toBeNull();
    clearPage();
    const pressed: string[] = [];
    hub('due', () => void pressed.push('boat'));
    expect(find('[data-action="booster"]').textContent).not.toMatch(/\d/);
    await press('[data-action="booster"]');
    expect(pressed).toEqual(['boat']);
  });
});

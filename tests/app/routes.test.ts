import { describe, expect, it } from 'vitest';
import { fragmentOf, type Route, routeOf } from '../../src/app/routes';

describe('routes', () => {
  it('read what they write', () => {
    const routes: Route[] = [
      { screen: 'start' },
      { screen: 'isles' },
      { screen: 'isle', isle: 'gate' },
      { screen: 'play', level: 'gate-1' },
      { screen: 'trickdex' },
      { screen: 'settings' },
      { screen: 'privacy' },
      { screen: 'class', path: [] },
      { screen: 'class', path: ['0123456789abcdef', 'talk'] },
      { screen: 'join', path: ['AQIDBA'] },
      { screen: 'check', path: ['a'] },
    ];
    for (const route of routes) expect(routeOf(fragmentOf(route))).toEqual(route);
  });
  it('lead home from anywhere unknown', () => {
    for (const odd of ['', '#', '#/', '#/nope', '#/play/', '#/play/A B', '#/isles/moon', '#/__proto__', '#/constructor']) {
      expect(['start', 'isles']).toContain(routeOf(odd).screen);
    }
  });
});

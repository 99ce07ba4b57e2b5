// The words of joining a class and handing in (locales/<lang>/join.json). Types only; knows no screen.
import type join from '../../../locales/en/join.json';

export type JoinWords = typeof join;

// The words of the family's pages: their own, and the missions and the agreement. Types only; knows no screen.
import type family from '../../../locales/en/family.json';
import type missions from '../../../locales/en/missions.json';

export type FamilyWords = typeof family;

export interface Mission {
  readonly title: string;
  readonly do: string;
  readonly ask: string;
}
export type AgreementWords = (typeof missions)['agreement'];
export interface MissionWords {
  readonly missions: Readonly<Record<string, Mission>>;
  readonly agreement: AgreementWords;
}

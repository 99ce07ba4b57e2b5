// A teacher's classes on a device, as others than the teacher are told of them: in numbers. Knows no store.
import { t } from '../i18n/i18n';

/** A teacher's class on this device, in numbers. */
export interface ClassHere {
  readonly code: number;
  readonly seats: number;
  readonly handedIn: number;
}

/** On the button that deletes everything: with a class here, it says that the class goes too. */
export const deleteSure = (classes: readonly ClassHere[]): string =>
  classes.length === 0
    ? t('settings.deleteSure')
    : t('settings.deleteSureClass', { count: classes.length, n: classes.reduce((sum, c) => sum + c.handedIn, 0) });

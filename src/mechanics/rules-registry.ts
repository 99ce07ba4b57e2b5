// Which verb plays by which rules. One line an isle's verb; no screens in here.
import type * as v from 'valibot';
import type { LevelBase } from '../core/level/level';
import type { Happening, Rules } from '../core/level/protocol';
import { rules as cordsRules } from './cords/rules';
import { cordsLevel } from './cords/schema';
import { rules as circleRules } from './circle/rules';
import { circleLevel } from './circle/schema';
import { rules as ropesRules } from './ropes/rules';
import { ropesLevel } from './ropes/schema';

/** A verb with its own types put aside: the session passes values through and never looks inside. */
export interface Mechanic {
  readonly schema: v.GenericSchema<unknown, LevelBase>;
  readonly rules: Rules<LevelBase, unknown, unknown, Happening>;
}

const asMechanic = <L extends LevelBase, S, M, H extends Happening>(
  schema: v.GenericSchema<unknown, L>,
  rules: Rules<L, S, M, H>,
): Mechanic => ({ schema, rules: rules as unknown as Mechanic['rules'] });

export const mechanics: Readonly<Record<string, Mechanic>> = {
  ropes: asMechanic(ropesLevel, ropesRules),
  cords: asMechanic(cordsLevel, cordsRules),
  circle: asMechanic(circleLevel, circleRules),
};

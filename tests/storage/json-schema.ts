// Valibot's description of a shape as JSON Schema, and a judge for the few words of JSON Schema that this gives. For tests alone.
import type * as v from 'valibot';

export type Json = null | boolean | number | string | Json[] | { [key: string]: Json };
type Shape = { [key: string]: Json };

interface Described {
  readonly type: string;
  readonly kind: string;
  readonly requirement?: unknown;
  readonly entries?: Record<string, Described>;
  readonly item?: Described;
  readonly items?: readonly Described[];
  readonly options?: readonly Json[];
  readonly literal?: Json;
  readonly wrapped?: Described;
  readonly pipe?: readonly Described[];
}

function bare(d: Described): Shape {
  switch (d.type) {
    case 'strict_object': {
      const entries = Object.entries(d.entries ?? {});
      return {
        type: 'object',
        properties: Object.fromEntries(entries.map(([key, value]) => [key, shapeOf(value)])),
        required: entries.filter(([, value]) => value.type !== 'optional').map(([key]) => key),
        additionalProperties: false,
      };
    }
    case 'strict_tuple': {
      const items = (d.items ?? []).map(shapeOf);
      return { type: 'array', prefixItems: items, items: false, minItems: items.length };
    }
    case 'array':
      return { type: 'array', items: d.item ? shapeOf(d.item) : true };
    case 'picklist':
      return { enum: [...(d.options ?? [])] };
    case 'literal':
      return { const: d.literal ?? null };
    case 'optional':
      return d.wrapped ? shapeOf(d.wrapped) : {};
    case 'string':
    case 'number':
    case 'boolean':
      return { type: d.type };
    default:
      throw new Error(`No JSON Schema is known for ${d.type}.`);
  }
}

function rule(d: Described): Shape {
  const { requirement } = d;
  if (d.type === 'integer') return { type: 'integer' };
  if (d.type === 'regex') return { pattern: (requirement as RegExp).source };
  if (d.type === 'min_value') return { minimum: requirement as number };
  if (d.type === 'max_value') return { maximum: requirement as number };
  throw new Error(`No JSON Schema is known for ${d.type}.`);
}

/** The JSON Schema (2020-12) of a description; fails on anything it does not know, so that nothing is left out unseen. */
function shapeOf(d: Described): Shape {
  const shape = bare(d);
  for (const r of (d.pipe ?? []).slice(1)) {
    if (r.type === 'max_length') shape[shape.type === 'string' ? 'maxLength' : 'maxItems'] = r.requirement as number;
    else Object.assign(shape, rule(r));
  }
  return shape;
}

export const jsonSchema = (schema: v.GenericSchema): Shape => shapeOf(schema as unknown as Described);

const isType = (type: Json | undefined, value: Json): boolean => {
  if (type === undefined) return true;
  if (type === 'integer') return Number.isInteger(value);
  if (type === 'array') return Array.isArray(value);
  if (type === 'object') return value !== null && typeof value === 'object' && !Array.isArray(value);
  return typeof value === type;
};

function okList(s: Shape, value: Json[]): boolean {
  const first = (s.prefixItems ?? []) as Shape[];
  if (value.length < ((s.minItems as number) ?? 0) || value.length > ((s.maxItems as number) ?? Number.POSITIVE_INFINITY)) return false;
  return value.every((one, i) => {
    const of = first[i] ?? s.items ?? true;
    return typeof of === 'boolean' ? of : agrees(of as Shape, one);
  });
}

function okObject(s: Shape, value: { [key: string]: Json }): boolean {
  const properties = new Map(Object.entries((s.properties ?? {}) as Record<string, Shape>));
  if (((s.required ?? []) as string[]).some((key) => !Object.hasOwn(value, key))) return false;
  return Object.entries(value).every(([key, one]) => {
    const of = properties.get(key);
    return of ? agrees(of, one) : s.additionalProperties !== false;
  });
}

/** Whether a value is as a schema made here says. */
export function agrees(s: Shape, value: Json): boolean {
  if (!isType(s.type, value)) return false;
  if ('const' in s && s.const !== value) return false;
  if (Array.isArray(s.enum) && !s.enum.includes(value)) return false;
  if (typeof value === 'number' && (value < ((s.minimum as number) ?? -Infinity) || value > ((s.maximum as number) ?? Infinity)))
    return false;
  if (typeof value === 'string') {
    if (typeof s.pattern === 'string' && !new RegExp(s.pattern, 'u').test(value)) return false;
    if (value.length > ((s.maxLength as number) ?? Number.POSITIVE_INFINITY)) return false;
  }
  if (Array.isArray(value)) return okList(s, value);
  return value === null || typeof value !== 'object' || okObject(s, value);
}

// A value or a typed reason why there is none; used at every boundary. Knows nothing else.

export type Result<T, E> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly reason: E };

export const ok = <T>(value: T): { readonly ok: true; readonly value: T } => ({ ok: true, value });
export const no = <E>(reason: E): { readonly ok: false; readonly reason: E } => ({
  ok: false,
  reason,
});

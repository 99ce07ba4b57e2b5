// Types of the checks, for the tests that plant violations.
declare module '*/checks/credits.mjs' {
  export function credits(root: string): { read: number; faults: string[] };
  export function licences(root: string): { read: number; faults: string[] };
}
declare module '*/checks/layers.mjs' {
  export function layers(root: string): { read: number; faults: string[] };
}
declare module '*/checks/source.mjs' {
  export function source(root: string): { read: number; faults: string[] };
}
declare module '*/checks/words.mjs' {
  export function words(root: string): { read: number; faults: string[] };
}
declare module '*/checks/size.mjs' {
  export function size(root: string): { read: number; faults: string[] };
  export function contents(root: string): { read: number; faults: string[] };
}
declare module '*/checks/fonts.mjs' {
  export function fonts(root: string): { read: number; faults: string[] };
}
declare module '*/checks/functions.mjs' {
  export function functions(root: string): { read: number; faults: string[] };
}
declare module '*/checks/sheets.mjs' {
  export function sheets(root: string): { read: number; faults: string[] };
}
declare module '*/checks/lockfile.mjs' {
  export function lockfile(root: string): { read: number; faults: string[] };
}

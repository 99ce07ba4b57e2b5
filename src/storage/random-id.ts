// The only names the store gives: chance, so that nothing can be read from them. Knows nothing else.

/** 64 random bits as 16 hexadecimal digits. */
export function randomId(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(8)), (b) => b.toString(16).padStart(2, '0')).join('');
}

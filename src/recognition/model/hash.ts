/** The start value of FNV-1a with 32 bits (Fowler, Noll and Vo). */
const offsetBasis = 0x811c9dc5;
const prime = 0x01000193;

/** FNV-1a over the UTF-16 code units of a text, from `seed` on. */
export function hashText(text: string, seed: number = offsetBasis): number {
  let hash = seed;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), prime);
  return hash;
}

/** Two hashes as one, with all bits mixed: the finalizer of MurmurHash3 (Appleby). */
export function mix(a: number, b: number): number {
  let hash = Math.imul(a ^ 0x9e3779b9, 0x85ebca6b) ^ b;
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return hash ^ (hash >>> 16);
}

/** FNV-1a over little-endian words of four bytes instead of bytes, and over the bytes that are left: four times as fast. */
export function hashBytes(bytes: Uint8Array): number {
  let hash = offsetBasis;
  const whole = bytes.length & ~3;
  if (bytes.byteOffset % 4 === 0) {
    const words = new Int32Array(bytes.buffer, bytes.byteOffset, whole >> 2);
    for (let at = 0; at < words.length; at++) hash = Math.imul(hash ^ words[at]!, prime);
  } else {
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    for (let at = 0; at < whole; at += 4) hash = Math.imul(hash ^ view.getInt32(at, true), prime);
  }
  for (let at = whole; at < bytes.length; at++) hash = Math.imul(hash ^ bytes[at]!, prime);
  return hash >>> 0;
}

/** The first 64 primes, from which SHA-256 takes its constants. */
const primes: number[] = [];
for (let n = 2; primes.length < 64; n++) if (primes.every((prime) => n % prime !== 0)) primes.push(n);

/** The first 32 bits after the point. A double has 18 more of them here, so that a root rounded badly does no harm. */
const fraction = (root: number): number => Math.floor((root % 1) * 2 ** 32) | 0;

type Words = [number, number, number, number, number, number, number, number];
const initial = primes.slice(0, 8).map((prime) => fraction(Math.sqrt(prime))) as Words;
const constants = Int32Array.from(primes, (prime) => fraction(Math.cbrt(prime)));

const blockSize = 64;

/** The message, a bit 1, zeros, and the message's length in bits, in whole blocks (FIPS 180-4, 5.1.1): its last blocks. */
function padEnd(bytes: Uint8Array): Uint8Array {
  const rest = bytes.subarray(bytes.length - (bytes.length % blockSize));
  const padded = new Uint8Array(rest.length + 9 <= blockSize ? blockSize : 2 * blockSize);
  padded.set(rest);
  padded[rest.length] = 0x80;
  new DataView(padded.buffer).setBigUint64(padded.length - 8, BigInt(bytes.length) * 8n);
  return padded;
}

const rotate = (word: number, by: number): number => (word >>> by) | (word << (32 - by));

/**
 * SHA-256 after FIPS 180-4, in hexadecimal.
 *
 * The browser's own is kept from pages that are not secure, such as those that a teacher's computer serves to a class;
 * what a file holds is to be checked there too.
 */
export function sha256(bytes: Uint8Array): string {
  let hash = initial;
  const words = new Int32Array(64);

  function mix(source: Uint8Array, at: number): void {
    const view = new DataView(source.buffer, source.byteOffset + at, blockSize);
    for (let i = 0; i < 16; i++) words[i] = view.getInt32(4 * i);
    for (let i = 16; i < 64; i++) {
      const [early, late] = [words[i - 15] as number, words[i - 2] as number];
      const s0 = rotate(early, 7) ^ rotate(early, 18) ^ (early >>> 3);
      const s1 = rotate(late, 17) ^ rotate(late, 19) ^ (late >>> 10);
      words[i] = (words[i - 16] as number) + s0 + (words[i - 7] as number) + s1;
    }
    let [a, b, c, d, e, f, g, h] = hash;
    for (let i = 0; i < 64; i++) {
      const s1 = rotate(e, 6) ^ rotate(e, 11) ^ rotate(e, 25);
      const t1 = h + s1 + ((e & f) ^ (~e & g)) + (constants[i] as number) + (words[i] as number);
      const s0 = rotate(a, 2) ^ rotate(a, 13) ^ rotate(a, 22);
      const t2 = s0 + ((a & b) ^ (a & c) ^ (b & c));
      [h, g, f, e, d, c, b, a] = [g, f, e, (d + t1) | 0, c, b, a, (t1 + t2) | 0];
    }
    const mixed = [a, b, c, d, e, f, g, h] as const;
    hash = hash.map((word, i) => (word + (mixed[i] as number)) | 0) as Words;
  }

  const end = bytes.length - (bytes.length % blockSize);
  for (let at = 0; at < end; at += blockSize) mix(bytes, at);
  const padded = padEnd(bytes);
  for (let at = 0; at < padded.length; at += blockSize) mix(padded, at);
  return hash.map((word) => (word >>> 0).toString(16).padStart(8, "0")).join("");
}

/** The part of edtf.js (https://github.com/inukshuk/edtf.js) that Saksi uses; the package ships no types. */
declare module "edtf" {
  interface Edtf {
    /** Milliseconds since the epoch, UTC; infinite where the interval is open. */
    readonly min: number;
    readonly max: number;
    readonly approximate?: { readonly value: number };
    readonly uncertain?: { readonly value: number };
  }
  /** Kinds are told by class: an object's `type` is its class's name, which a bundler changes. */
  export abstract class Date implements Edtf {
    readonly min: number;
    readonly max: number;
    readonly approximate: { readonly value: number };
    readonly uncertain: { readonly value: number };
    /** How many of year, month and day are given; 0 where there is a time. */
    readonly precision: number;
  }
  export abstract class Interval implements Edtf {
    readonly min: number;
    readonly max: number;
    /** `null` unknown, `Infinity` open. */
    readonly lower: Edtf | number | null;
    readonly upper: Edtf | number | null;
  }
  export abstract class List {
    readonly values: readonly Edtf[];
  }
  export abstract class Set {
    readonly values: readonly Edtf[];
  }
  export default function edtf(text: string): Edtf;
}

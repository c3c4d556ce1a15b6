/** The part of edtf.js (https://github.com/inukshuk/edtf.js) that ours is compared with; the package ships no types. */
declare module "edtf" {
  interface Edtf {
    /** Milliseconds since the epoch, UTC. */
    readonly min: number;
    readonly max: number;
    readonly approximate?: { readonly value: number };
    readonly uncertain?: { readonly value: number };
  }
  /** Kinds are told by class: an object's `type` is its class's name, which a bundler changes. */
  export abstract class Date implements Edtf {
    readonly min: number;
    readonly max: number;
    /** How many of year, month and day are given; 0 where there is a time. */
    readonly precision: number;
  }
  export default function edtf(text: string): Edtf;
}

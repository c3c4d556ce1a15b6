/** The part of edtf.js (https://github.com/inukshuk/edtf.js) that Saksi uses; the package ships no types. */
declare module "edtf" {
  interface Edtf {
    readonly type: "Date" | "Interval" | "Year" | "Decade" | "Century" | "Season" | "Set" | "List";
    /** Milliseconds since the epoch, UTC; infinite where the interval is open. */
    readonly min: number;
    readonly max: number;
    /** Of a date: how many of year, month and day are given. 0 where there is a time. */
    readonly precision?: number;
    readonly approximate?: { readonly value: number };
    readonly uncertain?: { readonly value: number };
    /** Of an interval: its ends; `null` unknown, `Infinity` open. */
    readonly lower?: Edtf | number | null;
    readonly upper?: Edtf | number | null;
  }
  export default function edtf(text: string): Edtf;
}

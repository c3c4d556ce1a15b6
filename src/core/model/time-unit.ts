/** Calendar units in UTC: how an axis is divided, and how a place on it is written as a date. */
import type { DatePoint } from "./edtf-date.ts";

type Precision = DatePoint["precision"];

/** Some hours, days of a month, months or years, counted from where their larger unit begins. */
export interface TimeUnit {
  readonly of: "year" | "month" | "day" | "hour";
  readonly step: number;
}

const hour = 3_600_000;
const day = 24 * hour;

const lengths = { hour, day, month: 30.44 * day, year: 365.24 * day } as const;

const units = (of: TimeUnit["of"], ...steps: readonly number[]): TimeUnit[] => steps.map((step) => ({ of, step }));

/** From the finest to the coarsest. */
export const timeUnits: readonly TimeUnit[] = [
  ...units("hour", 1, 3, 6, 12),
  ...units("day", 1, 2, 5, 10),
  ...units("month", 1, 3, 6),
  ...units("year", 1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000, 10_000, 50_000),
];

/** About how long a unit is, in milliseconds. */
export const lengthOf = ({ of, step }: TimeUnit): number => lengths[of] * step;

/** @param month from 0; may lie outside of a year */
function instant(year: number, month = 0, date = 1, hours = 0): number {
  const at = new Date(0);
  at.setUTCFullYear(year, month, date);
  at.setUTCHours(hours);
  return at.getTime();
}

/** The last beginning of a unit that is not after an instant. */
export function floorTime(at: number, { of, step }: TimeUnit): number {
  const date = new Date(at);
  const [year, month] = [date.getUTCFullYear(), date.getUTCMonth()];
  if (of === "year") return instant(Math.floor(year / step) * step);
  if (of === "month") return instant(year, Math.floor(month / step) * step);
  if (of === "hour") return instant(year, month, date.getUTCDate(), Math.floor(date.getUTCHours() / step) * step);
  return instant(year, month, dayOfStep(date.getUTCDate(), step));
}

/** Days are counted from the first of a month; a step that would be cut short by the month's end joins the one before. */
function dayOfStep(date: number, step: number): number {
  const last = Math.max(1, Math.floor(30 / step));
  return Math.min(Math.floor((date - 1) / step), last - (step === 1 ? -1 : 1)) * step + 1;
}

/** The first beginning of a unit that is after an instant. */
export function nextTime(at: number, unit: TimeUnit): number {
  const start = new Date(floorTime(at, unit));
  const [year, month, date] = [start.getUTCFullYear(), start.getUTCMonth(), start.getUTCDate()];
  if (unit.of === "year") return instant(year + unit.step);
  if (unit.of === "month") return instant(year, month + unit.step);
  if (unit.of === "hour") return start.getTime() + unit.step * hour;
  const next = instant(year, month, date + unit.step);
  return floorTime(next, unit) > at ? floorTime(next, unit) : instant(year, month + 1);
}

/** The last beginning of a unit that is before an instant. */
export const previousTime = (at: number, unit: TimeUnit): number => floorTime(at - 1, unit);

/** The finest unit that takes at least so much room. @param scale room for a millisecond */
export function chooseUnit(scale: number, room: number, finest: TimeUnit["of"] = "hour"): TimeUnit {
  const from = timeUnits.findIndex(({ of }) => of === finest);
  const fitting = timeUnits.slice(from).find((unit) => lengthOf(unit) * scale >= room);
  return fitting ?? (timeUnits.at(-1) as TimeUnit);
}

const pad = (number: number, digits = 2): string => String(number).padStart(digits, "0");

function writeYear(year: number): string {
  if (Math.abs(year) > 9999) return `Y${year}`;
  return `${year < 0 ? "-" : ""}${pad(Math.abs(year), 4)}`;
}

/** An instant as an EDTF date of some precision. */
export function writeDate(at: number, precision: Precision): string {
  const date = new Date(at);
  const year = writeYear(date.getUTCFullYear());
  if (precision === "year") return year;
  const month = `${year}-${pad(date.getUTCMonth() + 1)}`;
  if (precision === "month") return month;
  const written = `${month}-${pad(date.getUTCDate())}`;
  if (precision === "day") return written;
  return `${written}T${[date.getUTCHours(), date.getUTCMinutes(), date.getUTCSeconds()].map((part) => pad(part)).join(":")}Z`;
}

function precisionOf(boundary: number): Precision {
  const whole = (["year", "month", "day"] as const).find((of) => floorTime(boundary, { of, step: 1 }) === boundary);
  return whole ?? "time";
}

/** The coarsest date that begins at an instant. */
export const writeStart = (boundary: number): string => writeDate(boundary, precisionOf(boundary));

/** The coarsest date that ends just before an instant. */
export const writeEnd = (boundary: number): string => writeDate(boundary - 1, precisionOf(boundary));

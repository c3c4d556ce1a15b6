/** The icons of entity types, drawn on a square of 16 units with a line of 1.5; our own drawings. */
const paths: Readonly<Record<string, string>> = {
  person: "M8 3a2.6 2.6 0 1 0 0.01 0M3 13.5c0-3 2.2-4.6 5-4.6s5 1.6 5 4.6",
  unknown: "M5.6 5.8a2.5 2.5 0 1 1 3.6 2.2c-0.9 0.5-1.2 1-1.2 2M8 12.9v0.1",
  flag: "M4 14V2.5M4 3c3-1.6 5 1.6 8.5 0v6c-3.5 1.6-5.500-1.600-8.500 0",
  columns: "M2.500 6L8 2.800L13.500 6ZM4.200 6.500v5M8 6.500v5M11.800 6.500v5M2.500 13h11",
  newspaper: "M2.500 3.500h9v9.500h-8a1 1 0 0 1-1-1ZM11.500 6h2v6a1 1 0 0 1-2 0M5 6.500h4M5 9h4",
  pin: "M8 14c-3-3.400-4.300-5.400-4.300-7.300a4.300 4.300 0 0 1 8.600 0c0 1.900-1.300 3.900-4.300 7.300ZM8 5.400a1.400 1.400 0 1 0 0.010 0",
  scroll: "M4 2.500h8v11h-8ZM6 5.500h4M6 8h4M6 10.500h2",
  calendar: "M3 4h10v9.500h-10ZM3 7h10M5.700 2.500v2.500M10.300 2.500v2.500",
  rocket: "M8 2c2 2 2.400 4.600 2.200 8h-4.400c-0.200-3.400 0.200-6 2.200-8ZM5.800 8l-2 3h2M10.200 8l2 3h-2M8 12v2",
  idea: "M6 11.500c-1.600-1-2.300-2.200-2.300-3.800a4.300 4.300 0 0 1 8.600 0c0 1.600-0.700 2.800-2.300 3.800ZM6.300 13.700h3.400",
  page: "M4 2.500h5.500l2.500 2.500v8.500h-8ZM9.500 2.500v2.500h2.500M6 8h4M6 10.500h4",
};

/** Path data of SVG. @returns `null` for an icon that there is none of */
export const iconPath = (name: string): string | null => (Object.hasOwn(paths, name) ? (paths[name] ?? null) : null);

/** The side of the square that icons are drawn on. */
export const iconSide = 16;

import type { Printer } from "../../ports/printer.ts";

export const createPrinter = (page: Window): Printer => ({ print: () => page.print() });

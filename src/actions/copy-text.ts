import type { App } from "./app.ts";

/** @returns whether it is in the clipboard now */
export const copyText = ({ ports }: App, text: string): Promise<boolean> => ports.clipboard.write(text);

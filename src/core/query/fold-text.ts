/** Lower case without accents, so that "Kérja" finds "kerja". */
export function foldText(text: string): string {
  return text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase().trim();
}

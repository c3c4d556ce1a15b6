/**
 * Words by which a text commits itself to less than the plain fact, in the languages of the interface. Small on purpose:
 * what it lacks, a dataset teaches by listing it among its hedges.
 *
 * Indonesian after Alwi (Modalitas dalam Bahasa Indonesia, 1992: possibility and prediction), English after Hyland
 * (Metadiscourse, 2005, appendix), both with the words of hidden speakers. What is still to come is at most probable,
 * so words of the future are among them; so are conditions, and the mark of a question.
 */
export interface HedgeLexicon {
  /** Hedge wherever they stand as whole words; also with a capital at the beginning of a sentence. */
  readonly words: readonly string[];
  /**
   * Turns in which such a word hedges nothing: "akan tetapi" is "however", "tidak bisa" a plain inability. With a capital
   * it is only the word as it is spelled: a month, a name.
   */
  readonly not: readonly string[];
}

const list = (...lines: readonly string[]): string[] => lines.flatMap((line) => line.split(", "));

const indonesian: HedgeLexicon = {
  words: list(
    "mungkin, kemungkinan, barangkali, boleh jadi, bisa jadi, bisa, dapat, berpotensi, potensial",
    "akan, bakal, hendak, menjelang, berencana, rencananya, diharapkan",
    "diperkirakan, memperkirakan, diprediksi, memprediksi, diramalkan, berspekulasi",
    "diduga, menduga, diyakini, dianggap, dilihat sebagai, dinilai sebagai",
    "dilaporkan, dikabarkan, kabarnya, konon, disebut-sebut",
    "agaknya, tampaknya, nampaknya, kelihatannya, sepertinya, seakan-akan",
    "jika, apabila, seandainya, ?",
  ),
  not: list(
    "akan tetapi, akan halnya, sadar akan, kesadaran akan, haus akan, kaya akan",
    "tidak bisa, tak bisa, belum bisa, bisa ular, tidak dapat, tak dapat, belum dapat",
    "bakal calon, dilaporkan ke, dilaporkan kepada",
    "menjelang pagi, menjelang siang, menjelang sore, menjelang malam, menjelang akhir",
  ),
};

const english: HedgeLexicon = {
  words: list(
    "may, might, could, perhaps, maybe, possible, possibly, potential, potentially",
    "will, would, planning to, is set to, are set to, poised to",
    "probable, probably, likely, unlikely, presumably, expected, predicted, speculated",
    "suspected, believed to, is thought to, are thought to, is said to, are said to, seen as",
    "reportedly, allegedly, alleged, purportedly, supposedly, rumoured, rumored",
    "apparently, seemingly, seem, seems, seemed, appear to, appears to, appeared to",
    "if, unless, ?",
  ),
  not: list(
    "May, Will, military might, the might of, could not, as expected, even if",
    "free will, good will, ill will, political will, the will of, at will",
    "as soon as possible, made possible, makes possible, made it possible, makes it possible",
  ),
};

/** By the primary subtag of a language (BCP 47). */
export const hedgeLexicons: ReadonlyMap<string, HedgeLexicon> = new Map([
  ["id", indonesian],
  ["en", english],
]);

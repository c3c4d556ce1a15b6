/** Datasets of any size to measure with: the same seed gives the same bytes. */

const wordList =
  "pemerintah presiden kunjungan perjanjian kerja sama militer keamanan wilayah pejabat senior menyatakan kemungkinan rudal satelit peluncuran perdagangan senjata bantuan tekanan negara tetangga pertemuan puncak hubungan bilateral ancaman bersama latihan gabungan sumber diplomatik kementerian luar negeri pengamat menilai langkah itu sebagai tanda baru dalam beberapa hari mendatang".split(
    " ",
  );
const entityTypes = "person state organisation place agreement event capability concept media document".split(" ");
const relationTypes =
  "affiliated_with located_in visits participates_in invites declines party_to contains amends succeeds cooperates_with".split(
    " ",
  );
const factualities = ["certain", "certain", "certain", "probable", "possible"];
const statuses = ["actual", "actual", "actual", "actual", "expected", "possible", "former"];
/** Grid that entities stand on, in layout units: room for a label of three lines. */
const cell = { width: 160, height: 100 };

/** Mulberry32, by Tommy Ettinger. @returns {() => number} from 0 to below 1 */
function createRandom(/** @type {number} */ seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/**
 * Entities on a loose grid and twice as many relations, most of them to a neighbour, some to one of a few hubs; one to
 * three witnesses each, of all factualities, denied, attributed, contested; one in fifty quotes lost, one in fifty
 * relations without a witness. Labels, sentences and quotes are as long as in the real article.
 *
 * @param {number} count entities
 * @param {{ core?: number, sentences?: number, mentions?: number }} [options] how many entities the opening picture has,
 *   all of them where absent; how many sentences there are, twice as many as entities where absent; how many entities each
 *   of them mentions, none where absent
 * @returns a dataset in `saksi/1`
 */
export function generateDataset(count, { core, sentences: told = count * 2, mentions = 0 } = {}) {
  const random = createRandom(count);
  const below = (/** @type {number} */ limit) => Math.floor(random() * limit);
  const pick = (/** @type {string[]} */ list) => list[below(list.length)];
  const words = (/** @type {number} */ least, /** @type {number} */ most) =>
    Array.from({ length: least + below(most - least + 1) }, () => pick(wordList));
  const title = (/** @type {string[]} */ list) => list.map((word) => word[0]?.toUpperCase() + word.slice(1)).join(" ");

  const sentences = Array.from({ length: told }, (_, i) => {
    const list = words(10, 34);
    const text = `${title([list[0] ?? ""])} ${list.slice(1).join(" ")}.`;
    const mentioned = list.slice(1, 1 + mentions).map((quote) => ({ quote, entity: `entity-${below(count)}` }));
    return { id: `s${i}`, text, ...(mentions > 0 && { mentions: mentioned }) };
  });
  const paragraphs = sentences.map((sentence) => ({
    kind: "body",
    sentences: [{ ...sentence, translations: { en: sentence.text } }],
  }));
  const entities = Array.from({ length: count }, (_, i) => {
    const label = title(words(1, 4));
    return {
      id: `entity-${i}`,
      type: pick(entityTypes),
      label: { id: label, en: label },
      aliases: [`${label} ${i}`],
      description: { id: words(8, 16).join(" "), en: words(8, 16).join(" ") },
      status: pick(statuses),
      ...(core !== undefined && i >= core && { tier: "detail" }),
    };
  });

  const columns = Math.ceil(Math.sqrt((count * cell.height) / cell.width));
  const hubs = Math.ceil(count / 25);
  const evidence = () => {
    const { id, text } = sentences[below(sentences.length)];
    const list = text.slice(0, -1).split(" ");
    const quote = list.slice(1, 4 + below(5)).join(" ");
    return {
      article: "article",
      sentence: id,
      quote: random() < 0.02 ? `${quote} hilang` : quote,
      factuality: pick(factualities),
      ...(random() < 0.08 && { negated: true }),
      ...(random() < 0.4 && { attribution: random() < 0.2 ? [] : [`entity-${below(count)}`] }),
      ...(random() < 0.4 && { hedges: [list[2]] }),
    };
  };
  const relations = Array.from({ length: count * 2 }, (_, i) => {
    const source = i % count;
    const near = source + [1, -1, columns, -columns, columns + 1, 2][below(6)];
    const target = random() < 0.15 ? below(hubs) * 25 : (near + count) % count;
    return {
      id: `relation-${i}`,
      type: pick(relationTypes),
      source: `entity-${source}`,
      target: `entity-${target}`,
      ...(random() < 0.5 && { label: { id: words(1, 3).join(" "), en: words(1, 3).join(" ") } }),
      ...(random() < 0.2 && { date: `2024-0${1 + below(9)}~` }),
      evidence: random() < 0.02 ? [] : Array.from({ length: 1 + below(3) }, evidence),
    };
  });
  const positions = entities.map(({ id }, i) => [
    id,
    Math.round((i % columns) * cell.width + random() * 40),
    Math.round(Math.floor(i / columns) * cell.height + random() * 25),
  ]);
  return {
    format: "saksi/1",
    id: `bench-${count}`,
    title: { id: `Ukuran ${count}`, en: `Size ${count}` },
    articles: [{ id: "article", title: "Ukuran", language: "id", published: "2024-06-14T15:09+07:00", paragraphs }],
    entities,
    relations,
    layout: { positions },
  };
}

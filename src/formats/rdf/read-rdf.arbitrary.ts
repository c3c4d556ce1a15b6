/** Reads Turtle and JSON-LD for tests, as much of either as is written here, with nothing of what wrote it. */

/** A triple; names are full, a literal is `"text"@language` or `"text"^^type`, blank nodes are numbered as they come. */
export type Triple = readonly [subject: string, predicate: string, object: string];

const rdf = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";
const xsd = "http://www.w3.org/2001/XMLSchema#";

const literal = (value: unknown, language?: string): string => {
  if (typeof value === "string")
    return language === undefined ? JSON.stringify(value) : `${JSON.stringify(value)}@${language}`;
  return `"${String(value)}"^^${xsd}${typeof value === "boolean" ? "boolean" : "integer"}`;
};

/** Collects triples; a list is spelled out as RDF has it. */
function createCollector() {
  const triples: Triple[] = [];
  let blanks = 0;
  const blank = (): string => `_:${blanks++}`;
  const add = (...triple: Triple): void => void triples.push(triple);
  const list = (items: readonly string[]): string =>
    items.reduceRight((rest, item) => {
      const cell = blank();
      add(cell, `${rdf}first`, item);
      add(cell, `${rdf}rest`, rest);
      return cell;
    }, `${rdf}nil`);
  return { triples, blank, add, list };
}

const token =
  /\s*(?:<([^\s<>"{}|^`\\]*)>|"((?:[^"\\\n\r]|\\u[\dA-F]{4}|\\["\\n])*)"(?:@([a-zA-Z]{1,8}(?:-[a-zA-Z0-9]{1,8})*))?|(@prefix|a\b|true\b|false\b|-?\d+|[a-z]+:[A-Za-z]*|[[\]().,;]))/gy;

export function readTurtle(turtle: string): Triple[] {
  const { triples, blank, add, list } = createCollector();
  const prefixes = new Map<string, string>();
  const tokens = Array.from(turtle.matchAll(token));
  if (tokens.map(([whole]) => whole).join("") !== turtle.trimEnd()) throw new Error("not Turtle");
  let at = 0;
  const isNext = (sign: string): boolean => tokens[at]?.[4] === sign;
  const take = (): RegExpExecArray => {
    const taken = tokens[at++];
    if (!taken) throw new Error("ends too early");
    return taken;
  };
  const expectSign = (sign: string): void => {
    if (take()[4] !== sign) throw new Error(`no ${sign}`);
  };
  const readTerm = (): string => {
    const [, iri, quoted, language, word = ""] = take();
    if (iri !== undefined) return iri;
    if (quoted !== undefined) {
      return literal(
        quoted.replace(/\\(?:u([\dA-F]{4})|(.))/g, (_, code: string | undefined, sign: string) =>
          code === undefined ? (sign === "n" ? "\n" : sign) : String.fromCharCode(Number.parseInt(code, 16)),
        ),
        language,
      );
    }
    if (word === "[") {
      const node = blank();
      readProperties(node);
      expectSign("]");
      return node;
    }
    if (word === "(") {
      const items: string[] = [];
      while (!isNext(")")) items.push(readTerm());
      expectSign(")");
      return list(items);
    }
    if (word === "true" || word === "false") return literal(word === "true");
    if (/^-?\d/.test(word)) return literal(Number(word));
    if (word === "a") return `${rdf}type`;
    const [prefix = "", local = ""] = word.split(":");
    const namespace = prefixes.get(prefix);
    if (namespace === undefined) throw new Error(`no prefix ${prefix}`);
    return namespace + local;
  };
  function readProperties(subject: string): void {
    for (;;) {
      const predicate = readTerm();
      add(subject, predicate, readTerm());
      while (isNext(",")) {
        take();
        add(subject, predicate, readTerm());
      }
      if (!isNext(";")) return;
      take();
    }
  }
  while (at < tokens.length) {
    if (isNext("@prefix")) {
      take();
      prefixes.set((take()[4] ?? "").slice(0, -1), readTerm());
    } else readProperties(readTerm());
    expectSign(".");
  }
  return triples;
}

type Json = string | number | boolean | readonly Json[] | { readonly [key: string]: Json };

export function readJsonLd(json: string): Triple[] {
  const { triples, blank, add, list } = createCollector();
  const document = JSON.parse(json) as {
    "@context": Record<string, string>;
    "@graph": readonly Record<string, Json>[];
  };
  const prefixes = new Map(Object.entries(document["@context"]));
  const expand = (name: string): string => {
    const [prefix = "", ...rest] = name.split(":");
    const namespace = prefixes.get(prefix);
    return namespace === undefined ? name : namespace + rest.join(":");
  };
  const readNode = (node: Readonly<Record<string, Json>>): string => {
    const id = typeof node["@id"] === "string" ? expand(node["@id"]) : blank();
    for (const [key, values] of Object.entries(node)) {
      if (key === "@id") continue;
      for (const value of [values].flat()) {
        if (key === "@type") add(id, `${rdf}type`, expand(value as string));
        else add(id, expand(key), readValue(value));
      }
    }
    return id;
  };
  const readValue = (value: Json): string => {
    if (typeof value !== "object") return literal(value);
    const object = value as Readonly<Record<string, Json>>;
    if ("@value" in object) return literal(object["@value"], object["@language"] as string | undefined);
    if ("@list" in object) return list((object["@list"] as readonly Json[]).map(readValue));
    return readNode(object);
  };
  for (const node of document["@graph"]) readNode(node);
  return triples;
}

/** What XML 1.0 cannot hold, however it is escaped (https://www.w3.org/TR/xml/#charsets): most control characters. */
const illegal = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;

/** A text as the value of an attribute; what a parser would take for the end of a line is spelled out. */
const escapeXml = (text: string): string =>
  text.replace(illegal, "\uFFFD").replace(/[&<>"'\t\n\r]/g, (character) => `&#${character.charCodeAt(0)};`);

/** A text between tags, where quotes mean nothing. */
const escapeContent = (text: string): string =>
  text.replace(illegal, "\uFFFD").replace(/[&<>\r]/g, (character) => `&#${character.charCodeAt(0)};`);

/** An element. Its content is XML already, or a text in a list of its own. */
export function writeElement(
  name: string,
  attributes: Readonly<Record<string, string | number | boolean | undefined>>,
  content: string | readonly [text: string] = "",
): string {
  const head = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => ` ${key}="${escapeXml(String(value))}"`)
    .join("");
  const inner = typeof content === "string" ? content : escapeContent(content[0]);
  return inner === "" ? `<${name}${head}/>` : `<${name}${head}>${inner}</${name}>`;
}

export const xmlDeclaration = '<?xml version="1.0" encoding="UTF-8"?>\n';

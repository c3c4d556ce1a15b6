/** Whether a key of a text is a language tag by its form (BCP 47), as RDF wants them; ids of languages are data. */
export const isLanguageTag = (tag: string): boolean => /^[a-z]{1,8}(-[a-z\d]{1,8})*$/i.test(tag);

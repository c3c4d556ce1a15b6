/** The element that carries a snapshot inside `<metadata>`; its prefix is part of the name, as programs keep it. */
export const snapshotElement = "saksi:snapshot";
export const snapshotNamespace = "urn:saksi:snapshot";

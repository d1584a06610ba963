/** A name that breaks out of a statement that does not quote it. */
export const hostile = `a"; DROP TABLE observations; -- '\\ \`x`;

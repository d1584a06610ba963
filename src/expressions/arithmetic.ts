/** The arithmetic of one engine, which writes exact expressions. */
import type { Dialect } from './dialects/dialect.js';
import type { Ratios } from './numbers/ratio.js';
import type { Wholes } from './numbers/whole.js';

/** @internal */
export interface Arithmetic {
  readonly dialect: Dialect;
  readonly wholes: Wholes;
  readonly ratios: Ratios;
}

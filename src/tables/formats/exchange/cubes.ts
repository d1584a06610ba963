/** Recognises JSON formats of statistics exchange by their shape, and reads them as rows with SDMX-CSV heads. */
import { fromDhis2 } from './dhis2.js';
import { fromJsonStat } from './json-stat.js';
import { fromSdmxJson } from './sdmx-json.js';
import type { Cube } from './shape.js';
import { fromFacts, fromGho, fromWorldBank } from './world.js';

/** The rows of a cube. `null` when the format is unknown. @internal */
export function cubeOf(data: unknown): Cube | null {
  for (const read of [fromSdmxJson, fromJsonStat, fromDhis2, fromWorldBank, fromGho, fromFacts]) {
    const cube = read(data);
    if (cube !== null) return cube;
  }
  return null;
}

// What the writer of workbooks takes from fflate, without workers.
import { zipSync } from 'fflate';

export { strFromU8, strToU8, zipSync } from 'fflate';

export function zip(files, options, done) {
  const callback = done ?? options;
  try {
    callback(null, zipSync(files));
  } catch (error) {
    callback(error, new Uint8Array());
  }
}

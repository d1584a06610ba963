/** Adds the choices of the user to the settings. */
import type { Attestation } from '../../entries/index.js';
import type { SettingsFile } from '../../entries/io.js';
import type { Choice } from '../protocol.js';

/** The settings with a choice that settles a finding. An empty value leaves the name out. */
export function withChoice(settings: SettingsFile, { option, key }: Choice, value: string): SettingsFile {
  const read = settings.read ?? {};
  if (key === null) return { ...settings, read: { ...read, [option]: value } };
  const chosen = option === 'aliases' && value === '' ? null : value;
  return { ...settings, read: { ...read, [option]: { ...(read[option] as object | undefined), [key]: chosen } } };
}

/** The settings with a statement added, or removed where `statement` is `null`. */
export function withStatement(settings: SettingsFile, indicator: string, statement: Attestation | null): SettingsFile {
  const others = (settings.attestations ?? []).filter((each) => each.indicator !== indicator);
  const attestations = statement === null ? others : [...others, statement];
  const { attestations: _, ...rest } = settings;
  return attestations.length === 0 ? rest : { ...rest, attestations };
}

/** The number of choices in the settings. */
export function countOf({ read = {}, attestations = [], ...rest }: SettingsFile): number {
  const ofReading = Object.values(read).map((value) =>
    typeof value === 'object' && value !== null ? Object.keys(value).length : 1,
  );
  return ofReading.reduce((sum, each) => sum + each, attestations.length + Object.keys(rest).length);
}

import { isScalar, type Node } from 'yaml';
import { parseIsoDate } from '../base/isoDate.ts';
import { message } from '../base/message.ts';
import { shortened } from '../base/shortened.ts';
import { createNodeReader, type NodeReader } from '../base/yaml/nodeReader.ts';
import { type FileProblem, inOrder } from '../base/yaml/place.ts';
import { readYaml } from '../base/yaml/readYaml.ts';
import { ARCHETYPES, COMPANY_STAGES, type Profile, TRACKS } from './profile.ts';

/** The keys of `profile.yml`, in the order of a new file. */
export const PROFILE_KEYS = [
  'level',
  'target',
  'track',
  'archetype',
  'companyStage',
  'startDate',
  'reviewMonths',
  'deepAreas',
  'remote',
] as const satisfies readonly (keyof Profile)[];

const MAX_DEEP_AREAS = 20;

/**
 * Reads the text of `profile.yml`. Never throws: what cannot be used becomes a problem, and the rest counts. Levels are
 * not checked, because a company's rubric has its own.
 */
export function readProfile(text: string): {
  readonly profile: Profile;
  readonly problems: readonly FileProblem[];
} {
  const file = readYaml(text, 'level');
  const reader = createNodeReader(file);
  const fields = reader.fields(file.root, PROFILE_KEYS);
  const value = (key: (typeof PROFILE_KEYS)[number]) => fields?.get(key)?.value ?? null;
  const profile: Profile = {
    level: reader.id(value('level'))?.value ?? null,
    target: reader.id(value('target'))?.value ?? null,
    track: reader.oneOf(value('track'), TRACKS),
    archetype: reader.oneOf(value('archetype'), ARCHETYPES),
    companyStage: reader.oneOf(value('companyStage'), COMPANY_STAGES),
    startDate: dateOf(value('startDate'), reader),
    reviewMonths: monthsOf(value('reviewMonths'), reader),
    deepAreas: reader.items(value('deepAreas'), MAX_DEEP_AREAS).flatMap((item) => reader.text(item) ?? []),
    remote: reader.boolean(value('remote')),
  };
  return { profile, problems: inOrder([...file.problems, ...reader.problems]) };
}

function dateOf(node: Node | null, reader: NodeReader): string | null {
  const text = reader.text(node);
  const date = text === null ? null : parseIsoDate(text);
  if (node && text !== null && date === null) {
    const values = { text: shortened(text) };
    reader.report(
      reader.placeOf(node),
      message('“{text}” is no day of the calendar. Write it like 2026-11-23.', values),
    );
  }
  return date;
}

function monthsOf(node: Node | null, reader: NodeReader): readonly number[] {
  const months = reader.items(node, 12).flatMap((item) => {
    const month = isScalar(item) ? item.value : null;
    if (typeof month === 'number' && Number.isInteger(month) && month >= 1 && month <= 12) return [month];
    reader.report(reader.placeOf(item), message('A month is a number from 1 to 12.'));
    return [];
  });
  return [...new Set(months)].sort((a, b) => a - b);
}

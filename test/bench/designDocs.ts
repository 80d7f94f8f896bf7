import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { CODE, NAMES, SECTIONS, SENTENCES, type SectionPlan, TITLES } from './designDocWords.ts';
import { createRandom, type Random } from './random.ts';

/** Real design documents have about 150 lines, and one in ten has 500 or more; these are as long. */
const TYPICAL_LINES = 90;
const LONG_LINES = 450;
const LONG_SHARE = 0.12;
/** Some documents lack what we look for. */
const OMITTED_SHARE = 0.15;

/** How a document is headed, and where it lies. */
type Form = 'rfc' | 'adr' | 'design-doc' | 'kep';
const FORMS: readonly Form[] = ['rfc', 'rfc', 'adr', 'design-doc', 'kep'];

/** Writes `count` design documents into folders such as projects have. The same seed gives the same ones. */
export function writeDesignDocs(folder: string, count: number, seed: number): void {
  const random = createRandom(seed);
  for (let index = 1; index <= count; index++) {
    const form = random.pick(FORMS);
    const target = join(folder, 'docs', `${form}s`);
    mkdirSync(target, { recursive: true });
    const lines = random.chance(LONG_SHARE) ? LONG_LINES : TYPICAL_LINES;
    const length = Math.round(lines * (0.5 + random.next() * 1.5));
    const name = `${String(index).padStart(4, '0')}-${form}.md`;
    writeFileSync(join(target, name), designDoc(random, { form, number: index, lines: length }));
  }
}

/** What a generated document is to be. */
export interface DesignDocPlan {
  readonly form: Form;
  readonly number: number;
  /** About how many lines. */
  readonly lines: number;
}

/** A design document in English: prose, lists, tables, code, links, and here and there something missing. */
export function designDoc(random: Random, { form, number, lines }: DesignDocPlan): string {
  const sections = SECTIONS.filter(({ optional }) => !optional || !random.chance(OMITTED_SHARE));
  const blocks = [...headOf(random, form, number)];
  for (const [index, section] of sections.entries()) {
    const end = Math.round((lines * (index + 1)) / sections.length);
    blocks.push(`## ${section.title}`, paragraph(random));
    while (linesIn(blocks) < end) blocks.push(...blocksOf(random, section));
  }
  return `${blocks.join('\n\n')}\n`;
}

function headOf(random: Random, form: Form, number: number): readonly string[] {
  const title = random.pick(TITLES);
  const date = `2026-${String(1 + random.below(11)).padStart(2, '0')}-${String(1 + random.below(28)).padStart(2, '0')}`;
  const author = random.pick(NAMES);
  switch (form) {
    case 'kep':
      return [
        `---\ntitle: ${title}\nkep-number: ${number}\nauthors:\n  - "@${author}"\nstatus: provisional\n---`,
        `# KEP-${number}: ${title}`,
      ];
    case 'adr':
      return [`# ${number}. ${title}`, `Date: ${date}`, `## Status\n\nProposed`];
    case 'design-doc':
      return [`# Design: ${title}`, `**Author:** ${author}  \n**Status:** Draft  \n**Date:** ${date}`];
    case 'rfc':
      return [
        `# RFC ${number}: ${title}`,
        `- Status: proposed\n- Author: ${author}\n- Start date: ${date}\n- Tracking issue: [#${number}](https://example.com/issues/${number})`,
      ];
  }
}

function blocksOf(random: Random, { parts }: SectionPlan): readonly string[] {
  const draw = random.next();
  if (draw < 0.5) return [paragraph(random)];
  if (draw < 0.68) return [listOf(random)];
  if (draw < 0.78) return [`### ${random.pick(parts)}`, paragraph(random)];
  if (draw < 0.9) return [`\`\`\`${random.pick(CODE)}\n\`\`\``];
  if (draw < 0.96) return [tableOf(random)];
  return [`> ${random.pick(SENTENCES)}`];
}

function paragraph(random: Random): string {
  return Array.from({ length: random.geometric(0.3, 7) }, () => random.pick(SENTENCES)).join('\n');
}

function listOf(random: Random): string {
  const items = Array.from({ length: 2 + random.below(5) }, () => {
    const nested = random.chance(0.2) ? `\n  - ${random.pick(SENTENCES)}` : '';
    return `- ${random.pick(SENTENCES)}${nested}`;
  });
  return items.join('\n');
}

function tableOf(random: Random): string {
  const rows = Array.from(
    { length: 2 + random.below(6) },
    () => `| ${random.pick(TITLES)} | ${random.below(900)} ms | ${random.pick(NAMES)} |`,
  );
  return ['| case | p99 | owner |', '| --- | ---: | --- |', ...rows].join('\n');
}

function linesIn(blocks: readonly string[]): number {
  return blocks.reduce((sum, block) => sum + block.split('\n').length + 1, 0);
}

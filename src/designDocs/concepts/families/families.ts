import { WELSH } from './cy.ts';
import { GERMAN } from './de.ts';
import { ENGLISH } from './en.ts';
import { SPANISH } from './es.ts';
import type { HeadingFamily } from './family.ts';
import { FRENCH } from './fr.ts';
import { ITALIAN } from './it.ts';
import { JAPANESE } from './ja.ts';
import { KOREAN } from './ko.ts';
import { DUTCH } from './nl.ts';
import { POLISH } from './pl.ts';
import { PORTUGUESE } from './pt.ts';
import { RUSSIAN } from './ru.ts';
import { TURKISH } from './tr.ts';
import { CHINESE } from './zh.ts';

/** Every language's headings; where two languages share a word, the earlier one is taken to be meant. */
export const HEADING_FAMILIES: readonly HeadingFamily[] = [
  ENGLISH,
  CHINESE,
  JAPANESE,
  KOREAN,
  GERMAN,
  FRENCH,
  SPANISH,
  PORTUGUESE,
  ITALIAN,
  TURKISH,
  RUSSIAN,
  POLISH,
  DUTCH,
  WELSH,
];

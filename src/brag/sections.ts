/** The sections of a brag document, in their order. The heading in the file is the same text. */
export const SECTIONS = [
  'Projects',
  'Design and Architecture',
  'Mentoring and Team Building',
  'Operational Excellence',
  'Learning and Growth',
  'What I Want to Do Next',
] as const;

/** A section of a brag document. */
export type Section = (typeof SECTIONS)[number];

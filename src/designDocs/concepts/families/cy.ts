import type { HeadingFamily } from './family.ts';

/** Welsh headings. */
export const WELSH: HeadingFamily = {
  language: 'cy',
  strong: {
    problem: ['{cyd destun|cefndir|datganiad problem|cymhelliant} *'],
    alternatives: ['{dewisiadau|opsiynau|dewisiadau amgen|opsiynau ystyriwyd} *'],
    'trade-offs': ['{canlyniadau|anfanteision|manteision|risgiau|cyfyngiadau} *'],
    solution: ['{penderfyniad|cynnig|datrysiad} *'],
    goals: ['{nod|nodau} *'],
    'open-questions': ['cwestiynau agored *'],
    summary: ['crynodeb'],
  },
  substance: {},
  cue: { problem: ['{crynodeb|cyflwyniad} *'] },
  none: [],
};

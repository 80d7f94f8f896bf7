import type { HeadingFamily } from './family.ts';

/** Dutch headings. */
export const DUTCH: HeadingFamily = {
  language: 'nl',
  strong: {
    problem: [
      '{probleem|problemen|probleemstelling|probleembeschrijving|probleemdefinitie|aanleiding|achtergrond|motivatie|huidige situatie|huidige toestand|onderbouwing|waarom|behoefte|drijfveren} *',
    ],
    alternatives: [
      '* alternatie{f|ven|ve} *',
      '{overwogen|afgewezen|verworpen|andere|mogelijke|onderzochte|bekeken} {opties|oplossingen|benaderingen|alternatieven|ideeën} *',
      'opties *',
      'optie # *',
      'waarom niet *',
      'niets doen *',
      'vergelijking van {opties|oplossingen} *',
    ],
    'trade-offs': [
      '{consequenties|consequentie|gevolgen|nadelen|voordelen|voor en nadelen|voordelen en nadelen|risico|risicos|beperkingen|afwegingen|compromissen|kosten|neveneffecten|technische schuld} *',
    ],
    solution: [
      '{oplossing|voorstel|voorgestelde oplossing|besluit|beslissing|ontwerp|architectuur|implementatie|specificatie|aanbeveling} *',
    ],
    goals: ['{doel|doelen|doelstelling|doelstellingen|succescriteria|reikwijdte|eisen} *'],
    'non-goals': ['{niet doelen|buiten scope|buiten bereik} *'],
    rollback: ['{terugdraaien|terugvalplan} *'],
    rollout: ['{uitrol|uitrolplan|migratie|migratieplan} *'],
    'open-questions': ['{open|openstaande|onopgeloste} {vragen|punten|problemen|kwesties} *', 'vragen'],
    timeline: ['{tijdlijn|verloop} *'],
    impact: ['impact'],
    causes: ['{oorzaak|oorzaken} *'],
    actions: ['{acties|actiepunten|maatregelen|volgende stappen} *'],
    summary: ['{samenvatting|overzicht}'],
    'current-state': ['{huidige situatie|huidige toestand|diagnose} *'],
    priorities: ['prioriteiten *'],
    'not-doing': ['{wat we niet|buiten scope} *'],
    risks: ['{risico|risicos|aannames} *'],
    milestones: ['{mijlpalen|planning|tijdlijn} *'],
  },
  substance: {
    alternatives: ['{vergelijking|bestaande oplossingen} *'],
    'trade-offs': ['{uitdagingen|resultaat} *'],
  },
  cue: {
    problem: ['{samenvatting|inleiding|introductie|doel|doelen|beschrijving|eisen|voorstel|besluit} *'],
    alternatives: ['{onderbouwing|discussie|besluit} *'],
    'trade-offs': ['{beveiliging|prestaties|onderbouwing|discussie|besluit} *'],
  },
  none: ['{open|openstaande} problemen'],
};

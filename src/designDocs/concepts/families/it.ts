import type { HeadingFamily } from './family.ts';

/** Italian headings. */
export const ITALIAN: HeadingFamily = {
  language: 'it',
  strong: {
    problem: [
      'contesto *',
      '{problema|problemi|definizione problema|descrizione problema|motivazione|motivazioni|situazione attuale|stato attuale|esigenza|esigenze|giustificazione|casi uso|caso uso|perché|antefatto|fattori decisionali} *',
    ],
    alternatives: [
      '* alternativa *',
      '{opzioni|soluzioni|approcci|proposte|idee} {considerate|considerati|valutate|valutati|scartate|scartati|rifiutate|analizzate|possibili|esaminate} *',
      '{altre|altri} {opzioni|soluzioni|approcci|proposte|idee} *',
      'opzioni',
      'opzione # *',
      'perché non *',
      'non fare nulla *',
      'pro e contro opzioni',
      'pro e contro opzioni',
    ],
    'trade-offs': [
      'conseguenz{|e} *',
      '{svantaggi|svantaggio|vantaggi|vantaggi e svantaggi|rischi|rischio|limitazioni|limiti|compromessi|impatto|impatti|implicazioni|contro|pro e contro|costi|effetti negativi|effetti collaterali|debito tecnico|debolezze} *',
    ],
    solution: [
      '{soluzione|proposta|decisione|esito decisione|progettazione|architettura|implementazione|specifica|raccomandazione} *',
    ],
    goals: ['{obiettivo|obiettivi|criteri di successo|ambito|requisiti} *'],
    'non-goals': ['{non obiettivi|fuori ambito|fuori dall ambito} *'],
    rollback: ['{ripristino|piano di ripristino} *'],
    rollout: ['{rilascio|piano di rilascio|migrazione|distribuzione} *'],
    'open-questions': ['{domande|questioni|punti|problemi} {aperte|aperti|irrisolte|irrisolti} *', 'domande'],
    timeline: ['cronologia *'],
    impact: ['impatt{o|i} *'],
    causes: ['causa *'],
    actions: ['{azioni|prossimi passi|azioni correttive} *'],
    summary: ['{riepilogo|sommario|sintesi|panoramica}'],
    'current-state': ['{situazione attuale|stato attuale|diagnosi|contesto} *'],
    priorities: ['{priorità|pilastri}'],
    'not-doing': ['{cosa non|fuori ambito|non obiettivi} *'],
    risks: ['{rischi|rischio|ipotesi} *'],
    milestones: ['{traguardi|tappe|calendario} *'],
  },
  substance: {
    alternatives: ['{stato dell arte|confronto|valutazione} *'],
    'trade-offs': ['{sfide|vincoli|risultato|risultati} *'],
  },
  cue: {
    problem: [
      '{riepilogo|introduzione|obiettivo|obiettivi|scopo|descrizione|requisiti|proposta|decisione} *',
    ],
    alternatives: ['{motivazione|discussione|decisione} *'],
    'trade-offs': ['{sicurezza|prestazioni|compatibilità|discussione|decisione} *'],
  },
  none: ['{problemi} {aperti|irrisolti}'],
};

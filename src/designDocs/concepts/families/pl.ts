import type { HeadingFamily } from './family.ts';

/** Polish headings. */
export const POLISH: HeadingFamily = {
  language: 'pl',
  strong: {
    problem: [
      '{kontekst|problemy|opis problemu|definicja problemu|motywacja|tło|stan obecny|obecna sytuacja|uzasadnienie|dlaczego|przypadki użycia|potrzeba|czynniki decyzyjne} *',
    ],
    alternatives: [
      '* alternatyw{|y|ne} *',
      '{rozważane|odrzucone|inne|możliwe|rozpatrywane|dostępne} {opcje|rozwiązania|podejścia|alternatywy|warianty|pomysły} *',
      'opcje *',
      'opcja # *',
      'warianty',
      'dlaczego nie *',
      'nic nie robić *',
      'porównanie opcji *',
    ],
    'trade-offs': [
      '{konsekwencje|konsekwencja|skutki|wady|zalety|wady i zalety|zalety i wady|plusy i minusy|plusy|minusy|ryzyko|ryzyka|ograniczenia|kompromisy|koszty|wpływ|skutki uboczne|dług techniczny|za i przeciw} *',
    ],
    solution: [
      '{rozwiązanie|propozycja|proponowane rozwiązanie|decyzja|projekt|architektura|implementacja|specyfikacja|rekomendacja} *',
    ],
    goals: ['{cel|cele|kryteria sukcesu|zakres|wymagania} *'],
    'non-goals': ['{poza zakresem|nie cele} *'],
    rollback: ['{wycofanie|plan wycofania} *'],
    rollout: ['{wdrożenie|plan wdrożenia|migracja} *'],
    'open-questions': ['{otwarte|nierozwiązane} {pytania|kwestie|problemy} *', 'pytania'],
    timeline: ['{oś czasu|przebieg zdarzeń|chronologia} *'],
    impact: ['{wpływ|skutki} *'],
    causes: ['{przyczyna|przyczyny} *'],
    actions: ['{działania|następne kroki} *'],
    summary: ['{podsumowanie|streszczenie|przegląd}'],
    'current-state': ['{stan obecny|obecna sytuacja|diagnoza|kontekst} *'],
    priorities: ['priorytety *'],
    'not-doing': ['{czego nie|poza zakresem} *'],
    risks: ['{ryzyko|ryzyka|założenia} *'],
    milestones: ['{kamienie milowe|harmonogram} *'],
  },
  substance: {
    alternatives: ['{porównanie|istniejące rozwiązania} *'],
    'trade-offs': ['{wyzwania|wynik|rezultat} *'],
  },
  cue: {
    problem: ['{podsumowanie|wprowadzenie|wstęp|cel|cele|opis|wymagania|decyzja} *'],
    alternatives: ['{uzasadnienie|dyskusja|decyzja} *'],
    'trade-offs': ['{bezpieczeństwo|wydajność|uzasadnienie|dyskusja|decyzja} *'],
  },
  none: ['{otwarte|nierozwiązane} problemy'],
};

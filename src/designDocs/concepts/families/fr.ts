import type { HeadingFamily } from './family.ts';

/** French headings. */
export const FRENCH: HeadingFamily = {
  language: 'fr',
  strong: {
    problem: [
      'contexte(s) *',
      '{problème|problèmes|problématique|problématiques|énoncé problème|définition problème|description problème|enjeu|enjeux|constat|constats|situation actuelle|état actuel|existant|état lieux|besoin|besoins|pourquoi|historique|cas usage|cas utilisation|facteurs décision|déclencheur|éléments déclencheurs} *',
      'pourquoi *',
    ],
    alternatives: [
      'alternative(s) {envisagée|étudiée|considérée|rejetée|écartée|possible|évaluée}(s) *',
      '{options|solutions|scénarios|approches|pistes|choix|propositions} {envisagées|envisagés|étudiées|étudiés|considérées|considérés|possibles|écartées|écartés|rejetées|rejetés|évaluées|évalués|explorées|retenues ou non|non retenues|non retenus|examinées|analysées|proposées} *',
      'autre(s) {solution|solutions|option|options|approche|approches|piste|pistes|choix} *',
      'options',
      'comparaison {options|solutions} *',
      'comparatif *',
      'pourquoi {pas|ne pas} *',
      'ne rien faire *',

      'scénario # *',
      'statu quo *',
      'avantages et inconvénients options',
    ],
    'trade-offs': [
      'conséquence(s) *',
      '{inconvénient|inconvénients|avantages|avantages et inconvénients|avantages inconvénients|risque|risques|limites|compromis|contreparties|désavantages|coût|coûts|points faibles|points négatifs|points attention|effets négatifs|pour|contre|effets bord|effets secondaires|dette technique|faiblesses|contraintes et limites|arbitrages} *',
      'points attention *',
    ],
    solution: [
      '{proposition|décision|résultat décision|conception|conception détaillée|mise en œuvre|mise en oeuvre|implémentation|spécification|choix retenu|recommandation|solution proposée|solution retenue} *',
    ],
    goals: ['{objectif|objectifs|but|buts|critères succès|critères réussite|périmètre|exigences} *'],
    'non-goals': ['{non objectifs|hors périmètre|hors champ|hors scope} *'],
    rollback: ['{retour arrière|plan retour arrière|plan repli} *'],
    rollout: ['{déploiement|plan déploiement|plan migration} *'],
    'open-questions': [
      '{questions|points|sujets|problèmes} {ouvertes|ouverts|en suspens|non résolues|non résolus} *',
      'questions',
    ],
    timeline: ['{chronologie|déroulé|déroulement} *'],
    impact: ['impact(s)'],
    causes: ['{causes racines|cause racine} *'],
    actions: ['{plan action|prochaines étapes|actions correctives} *'],
    summary: ['{résumé|synthèse|vue ensemble|vue ensemble|aperçu}'],
    'current-state': ['{situation actuelle|état actuel|état lieux|diagnostic|contexte} *'],
    priorities: ['{priorités|axes|axes stratégiques|orientations}'],
    'not-doing': ['{ce que nous ne|hors périmètre|non objectifs} *'],
    risks: ['{risque|risques|hypothèses} *'],
    milestones: ['{jalons|calendrier|feuille route|planning} *'],
  },
  substance: {
    alternatives: ['{état art|comparaison|évaluation|travaux connexes} *'],
    'trade-offs': ['{défis|contraintes|résultat|résultats|points positifs|compatibilité} *'],
  },
  cue: {
    problem: ['{résumé|objectif|objectifs|synthèse|but|préambule|exigences|proposition|décision} *'],
    alternatives: ['{décision|raisonnement|annexe|argumentaire} *'],
    'trade-offs': ['{sécurité|performances|compatibilité|décision} *'],
  },
  none: ['{problèmes} {ouverts|en suspens|non résolus}'],
};

import type { HeadingFamily } from './family.ts';

/** French headings. */
export const FRENCH: HeadingFamily = {
  language: 'fr',
  strong: {
    problem: [
      'contexte(s) *',
      '{problème|problèmes|problématique|problématiques|énoncé du problème|définition du problème|description du problème|énoncé de problème|enjeu|enjeux|motivation|motivations|constat|constats|situation actuelle|état actuel|existant|état des lieux|besoin|besoins|pourquoi|justification|historique|cas d usage|cas d utilisation|cas usage|cas utilisation|facteurs de décision|déclencheur|éléments déclencheurs} *',
      'pourquoi *',
    ],
    alternatives: [
      '* alternative(s) *',
      '{options|solutions|scénarios|approches|pistes|choix|propositions} {envisagées|envisagés|étudiées|étudiés|considérées|considérés|possibles|écartées|écartés|rejetées|rejetés|évaluées|évalués|explorées|retenues ou non|non retenues|non retenus|examinées|analysées|proposées} *',
      'autre(s) {solution|solutions|option|options|approche|approches|piste|pistes|choix} *',
      'options',
      'comparaison de {options|solutions} *',
      'comparatif *',
      'pourquoi {pas|ne pas} *',
      'ne rien faire *',

      'scénario # *',
      'statu quo *',
      'avantages et inconvénients de options',
    ],
    'trade-offs': [
      'conséquence(s) *',
      '{inconvénient|inconvénients|avantages|avantages et inconvénients|avantages inconvénients|risque|risques|limites|limitations|compromis|contreparties|impact|impacts|implications|désavantages|coût|coûts|points faibles|points négatifs|points d attention|effets négatifs|pour|contre|effets de bord|effets secondaires|dette technique|faiblesses|contraintes et limites|arbitrages} *',
      'points attention *',
    ],
    solution: [
      '{solution|proposition|décision|résultat de la décision|résultat décision|conception|conception détaillée|architecture|mise en œuvre|mise en oeuvre|implémentation|spécification|choix retenu|recommandation|solution proposée|solution retenue} *',
    ],
    goals: ['{objectif|objectifs|but|buts|critères de succès|critères de réussite|périmètre|exigences} *'],
    'non-goals': ['{non objectifs|hors périmètre|hors champ|hors scope} *'],
    rollback: ['{retour arrière|plan de retour arrière|plan de repli|rollback} *'],
    rollout: ['{déploiement|plan de déploiement|plan de migration|migration} *'],
    'open-questions': [
      '{questions|points|sujets|problèmes} {ouvertes|ouverts|en suspens|non résolues|non résolus} *',
      'questions',
    ],
    timeline: ['{chronologie|déroulé|déroulement} *'],
    impact: ['impact(s) *'],
    causes: ['{cause|causes|causes racines|cause racine} *'],
    actions: ['{actions|plan d action|plan action|prochaines étapes|actions correctives} *'],
    summary: ['{résumé|synthèse|vue d ensemble|vue ensemble|aperçu}'],
    'current-state': ['{situation actuelle|état actuel|état des lieux|diagnostic|contexte} *'],
    priorities: ['{priorités|axes|axes stratégiques|orientations}'],
    'not-doing': ['{ce que nous ne|hors périmètre|non objectifs} *'],
    risks: ['{risque|risques|hypothèses} *'],
    milestones: ['{jalons|calendrier|feuille de route|planning} *'],
  },
  substance: {
    alternatives: ['{état de l art|état art|comparaison|évaluation|travaux connexes} *'],
    'trade-offs': ['{défis|contraintes|résultat|résultats|points positifs|compatibilité} *'],
  },
  cue: {
    problem: [
      '{résumé|introduction|objectif|objectifs|synthèse|but|préambule|description|exigences|proposition|décision} *',
    ],
    alternatives: ['{justification|discussion|décision|raisonnement|annexe|argumentaire} *'],
    'trade-offs': [
      '{sécurité|performance|performances|compatibilité|migration|justification|discussion|décision} *',
    ],
  },
  none: ['{problèmes} {ouverts|en suspens|non résolus}'],
};

import type { HeadingFamily } from './family.ts';

/** German headings. */
export const GERMAN: HeadingFamily = {
  language: 'de',
  strong: {
    problem: [
      '{|fachlicher|technischer|geschäftlicher} {kontext|hintergrund} *',
      '{problem|probleme|problemstellung|problembeschreibung|problemdefinition|fragestellung|aufgabenstellung|problematik|ausgangslage|ausgangssituation|motivation|anlass|begründung|istzustand|ist zustand|ist situation|ist analyse|status quo|istsituation|herausforderung|herausforderungen|schwachstellen|bedarf|beweggründe|anwendungsfälle|anwendungsfall|einflussfaktoren|treiber|entscheidungstreiber|rahmenbedingungen}',
      'warum *',
      'wozu *',
      'aktuelle {situation|lage|probleme|lösung}',
      '{aktueller|derzeitiger|jetziger} {zustand|stand}',
      'situation',
      'worum geht es',
      'problem',
    ],
    alternatives: [
      '* alternativen *',
      '{betrachtete|erwogene|untersuchte|mögliche|verworfene|geprüfte|weitere|andere|abgelehnte|verfügbare|diskutierte|berücksichtigte|bewertete} {optionen|option|lösungen|ansätze|varianten|möglichkeiten|alternativen|lösungsansätze|lösungsvarianten|entwürfe|ideen} *',
      'optionen *',
      'varianten',
      'lösungsvarianten',
      'lösungsalternativen',
      'lösungsmöglichkeiten',
      'handlungsoptionen',
      'variantenvergleich',
      'alternativlösungen',

      'variante # *',
      'warum nicht *',
      'vor und nachteile {|von|aller} {optionen|alternativen|varianten}',
      '{nichts tun|nichtstun|nichts ändern|status quo beibehalten} *',
      'abgelehnt *',
      'verworfen *',
      'entscheidungsmatrix',
    ],
    'trade-offs': [
      '{|positive|negative|mögliche} {konsequenz|konsequenzen|auswirkungen|auswirkung|folgen|effekte} *',
      '{nachteile|nachteil|vorteile|vor und nachteile|vorteile nachteile|risiken|risiko|einschränkungen|einschränkung|limitierungen|limitierung|grenzen|kompromisse|abwägung|abwägungen|zielkonflikte|kosten|aufwand|nebenwirkungen|schwächen|bekannte probleme|kontra|pro contra|pro kontra|technische schulden|gefahren|bedenken|stärken schwächen} *',
      '{breaking changes|inkompatibilitäten}',
      'risiken und *',
    ],
    solution: [
      '{lösung|lösungsansatz|lösungsvorschlag|vorschlag|entscheidung|beschluss|entwurf|konzept|umsetzung|implementierung|architektur|lösungsstrategie|empfehlung|vorgehen|zielarchitektur|spezifikation|sollzustand|soll zustand|ergebnis entscheidung|entscheidungsergebnis|getroffene entscheidung} *',
    ],
    goals: [
      '{ziel|ziele|zielsetzung|erfolgskriterien|akzeptanzkriterien|anforderungen|projektziele|qualitätsziele} *',
    ],
    'non-goals': ['{nicht ziele|nichtziele|nicht ziel|außerhalb umfangs|abgrenzung|nicht im scope} *'],
    rollback: ['{rückfallplan|rückfallstrategie|rückbau|rückrollplan|zurückrollen|fallback} *'],
    rollout: ['{einführung|einführungsplan|ausrollen|auslieferung|migrationsplan|inbetriebnahme} *'],
    'open-questions': [
      '{offene|ungeklärte|ungelöste} {fragen|punkte|themen|probleme} *',
      'fragen',
      'noch offen',
    ],
    timeline: ['{zeitverlauf|zeitlicher ablauf|zeitleiste|chronologie|ablauf|verlauf} *'],
    impact: ['{auswirkung|auswirkungen} *'],
    causes: ['{ursache|ursachen|grundursache|ursachenanalyse} *'],
    actions: ['{maßnahmen|massnahmen|folgemaßnahmen|aufgaben|nächste schritte} *'],
    summary: ['{zusammenfassung|überblick|kurzfassung|übersicht}'],
    'current-state': ['{ausgangslage|ausgangssituation|diagnose|aktuelle lage|istzustand|bestandsaufnahme}'],
    priorities: ['{prioritäten|schwerpunkte|stoßrichtungen|leitlinien}'],
    'not-doing': ['{was wir nicht|nicht ziele|nichtziele|abgrenzung} *'],
    risks: ['{risiken|risiko|annahmen} *'],
    milestones: ['{meilensteine|zeitplan|fahrplan|planung} *'],
  },
  substance: {
    problem: ['beschreibung'],
    alternatives: [
      '{vergleich|stand technik|bewertung|gegenüberstellung|marktanalyse|verwandte arbeiten|evaluierung} *',
      '* im vergleich',
      'auswahl',
    ],
    'trade-offs': ['{herausforderungen|randbedingungen|ergebnis|folge}'],
  },
  cue: {
    problem: [
      '{zusammenfassung|einleitung|einführung|überblick|ziel|ziele|zielsetzung|zweck|anforderungen|begründung|vorwort|entscheidung|vorschlag|beschreibung|worum es geht} *',
    ],
    alternatives: ['{begründung|diskussion|entscheidung|überlegungen|anhang|entwurf|argumente} *'],
    'trade-offs': [
      '{sicherheit|leistung|performanz|kompatibilität|begründung|diskussion|entscheidung|alternativen|fazit} *',
    ],
  },
  none: ['{offene|ungelöste} probleme'],
};

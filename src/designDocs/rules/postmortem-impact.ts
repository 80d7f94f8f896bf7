import { message } from '../../base/message.ts';
import { measuredPart } from './measuredPart.ts';
import type { Rule } from './rule.ts';

/** Wants to read in numbers whom an incident hurt, for how long and how much. */
export const postmortemImpact: Rule = {
  id: 'postmortem-impact',
  summary: message('A postmortem says in numbers whom it hurt, how much and for how long.'),
  kinds: ['postmortem'],
  severity: 'information',
  check: (doc) =>
    measuredPart(doc, {
      concept: 'impact',
      missing: message(
        'Nothing says whom this hurt. Without the impact nobody can weigh the actions against their cost. Say who was affected, how many, for how long, and what it cost.',
      ),
      unmeasured: message(
        'The impact has no number. Nobody can tell a bad minute from a bad day, or weigh the actions against their cost. Say how many were affected, for how long, and what it cost; an estimate will do when it says so.',
      ),
      isMeasured: hasNumber,
    }),
};

function hasNumber(words: string): boolean {
  return NUMBER.test(words.replace(DATES, ' '));
}

/** Dates and names such as `INC-42` and `v2` say nothing of the impact; times of day do, by their difference. */
const DATES =
  /\b\d{4}-\d{2}-\d{2}\b|\b\d{1,2}[./]\d{1,2}[./]\d{2,4}\b|\b[A-Z]{2,10}-\d+\b|#\d+|\bv\d+(?:\.\d+)*/gi;
const NUMBER =
  /(?<![\p{L}\d])\d|[%€$£¥]|\b(?:half|a (?:third|quarter|dozen)|dozens?|hundreds?|thousands?|millions?|one|two|three|four|five|six|seven|eight|nine|ten|twelve|twenty|thirty|forty|fifty|no (?:\p{L}+ )?(?:users?|customers?|data|requests?|impact|one)|nobody|none|zero|all (?:\p{L}+ )?(?:users?|customers?|requests?|traffic|services?|builds?|tenants?)|every (?:\p{L}+ )?(?:user|customer|request|build|tenant))\b|[一二三四五六七八九十百千万]|全(?:員|件|て|部|体|社|ユーザ)|(?:すべて|全ての|なし|ゼロ|无|沒有|没有|所有|모든|전체|없음)|(?<!\p{L})(?:tod[oa]s|ningun[oa]?|ningún|nenhum\w*|alle[nrs]?|keine?n?r?|tous|toutes|aucune?s?)(?!\p{L})/iu;

import type { Language } from '../concept.ts';
import type { LanguageCues } from './cues.ts';

/** The few phrases by which a document in another language shows a concept without its heading. */
export const OTHER_CUES: Readonly<Partial<Record<Language, LanguageCues>>> = {
  zh: cues(
    ['问题', '問題', '无法', '不能', '缺乏', '缺少', '痛点', '困难', '需要', '目前', '当前', '为了', '不足'],
    ['另一种', '另外一种', '替代方案', '备选', '相比之下', '也可以选择', '曾考虑', '考虑过', '而不是'],
    ['缺点', '代价', '风险', '权衡', '取舍', '副作用', '不兼容', '牺牲', '增加了?复杂'],
  ),
  ja: cues(
    ['問題', '課題', 'できない', '難しい', '不足', '困難', '必要', '現在', '現状', 'ため'],
    ['代替案', '代わりに', '別の(?:方法|案)', '選択肢', '検討した', '比較して'],
    ['欠点', 'デメリット', 'トレードオフ', 'リスク', '代償', 'コスト', '複雑', '懸念'],
  ),
  ko: cues(
    ['문제', '없다', '없습니다', '어렵', '부족', '필요', '현재'],
    ['대안', '다른 방법', '대신', '고려했'],
    ['단점', '위험', '트레이드오프', '비용', '복잡'],
  ),
  de: cues(
    [
      '\\bproblem\\w*',
      '\\bschwierig\\w*',
      '\\bfehlt\\b',
      '\\bnicht möglich\\b',
      '\\bderzeit\\b',
      '\\baktuell\\b',
      '\\bbenötig\\w*',
      '\\bdamit\\b',
      '\\bsoll(?:en)?\\b',
    ],
    [
      '\\balternativ\\w*',
      '\\bandere (?:option|lösung|variante|möglichkeit)',
      '\\bstattdessen\\b',
      '\\bverworfen\\b',
      '\\bgegenüber\\b',
    ],
    [
      '\\bnachteil\\w*',
      '\\brisik\\w*',
      '\\bkompromiss\\w*',
      '\\baufwand\\b',
      '\\bauf kosten\\b',
      '\\beinschränkung\\w*',
    ],
  ),
  fr: cues(
    [
      '\\bproblèm\\w*',
      '\\bdifficile\\w*',
      '\\bmanque\\w*',
      '\\bimpossible\\b',
      '\\bactuellement\\b',
      '\\bbesoin\\w*',
      '\\bafin de\\b',
    ],
    [
      '\\balternative\\w*',
      '\\bautre (?:option|solution|approche)',
      '\\bplutôt que\\b',
      '\\bau lieu de\\b',
      '\\bécarté\\w*',
    ],
    [
      '\\binconvénient\\w*',
      '\\brisque\\w*',
      '\\bcompromis\\b',
      '\\bau prix de\\b',
      '\\bcoût\\w*',
      '\\blimite\\w*',
    ],
  ),
  es: cues(
    [
      '\\bproblema\\w*',
      '\\bdifícil\\w*',
      '\\bfalta\\b',
      '\\bno es posible\\b',
      '\\bactualmente\\b',
      '\\bnecesi\\w+',
      '\\bpara\\b',
    ],
    [
      '\\balternativa\\w*',
      '\\botra (?:opción|solución)',
      '\\ben lugar de\\b',
      '\\ben vez de\\b',
      '\\bdescart\\w+',
    ],
    [
      '\\bdesventaja\\w*',
      '\\binconveniente\\w*',
      '\\briesgo\\w*',
      '\\ba costa de\\b',
      '\\bcoste?\\w*',
      '\\blimitaci\\w+',
    ],
  ),
  pt: cues(
    [
      '\\bproblema\\w*',
      '\\bdifícil\\w*',
      '\\bfalta\\b',
      '\\bnão é possível\\b',
      '\\batualmente\\b',
      '\\bprecis\\w+',
      '\\bpara\\b',
    ],
    [
      '\\balternativa\\w*',
      '\\boutra (?:opção|solução)',
      '\\bem vez de\\b',
      '\\bao invés de\\b',
      '\\bdescartad\\w+',
    ],
    ['\\bdesvantage\\w*', '\\brisco\\w*', '\\bao custo de\\b', '\\bcusto\\w*', '\\blimitaç\\w+'],
  ),
  it: cues(
    ['\\bproblem\\w*', '\\bdifficil\\w*', '\\bmanca\\w*', '\\battualmente\\b', '\\bnecessari\\w*'],
    ['\\balternativ\\w*', '\\baltra (?:opzione|soluzione)', '\\binvece di\\b', '\\bpiuttosto che\\b'],
    ['\\bsvantagg\\w*', '\\brischi\\w*', '\\ba scapito\\b', '\\bcost[oi]\\b', '\\blimitazion\\w*'],
  ),
  tr: cues(
    ['sorun', 'zor', 'eksik', 'mümkün değil', 'şu anda', 'ihtiyaç', 'gerek'],
    ['alternatif', 'bunun yerine', 'diğer (?:seçenek|çözüm)', 'başka bir'],
    ['dezavantaj', 'risk', 'maliyet', 'ödün', 'karmaşık'],
  ),
  ru: cues(
    ['проблем', 'сложно', 'невозможно', 'не хватает', 'сейчас', 'необходимо', 'нужно'],
    ['альтернатив', 'другой вариант', 'вместо', 'рассматрива', 'отказались'],
    ['недостат', 'риск', 'компромисс', 'ценой', 'усложн', 'ограничен'],
  ),
  pl: cues(
    ['problem', 'trudn', 'brakuje', 'obecnie', 'potrzeb'],
    ['alternatyw', 'inn[ea] (?:opcj|rozwiązani)', 'zamiast', 'odrzucon'],
    ['wad[ayą]', 'ryzyk', 'kompromis', 'kosztem', 'ograniczeni'],
  ),
  nl: cues(
    ['probleem', 'problemen', 'moeilijk', 'ontbreekt', 'momenteel', 'nodig'],
    ['alternatie', 'andere (?:optie|oplossing)', 'in plaats van', 'overwogen'],
    ['nadeel', 'nadelen', 'risico', 'ten koste van', 'afweging', 'beperking'],
  ),
};

function cues(
  problem: readonly string[],
  alternatives: readonly string[],
  tradeOffs: readonly string[],
): LanguageCues {
  const phrases = (anywhere: readonly string[]) => ({
    stems: [],
    anywhere,
    underHeading: [],
    unlessBefore: [],
    unlessBeforeAnywhere: [],
  });
  return { problem: phrases(problem), alternatives: phrases(alternatives), 'trade-offs': phrases(tradeOffs) };
}

import type { KindOfWork } from './kindOfWork.ts';

/** Small words that no English title has; two weak ones are as good as a strong one. Written in small letters. */
const STRONG =
  /^(?:não|uma|pelo|pela|ao|aos|por|las|una|pour|avec|dans|sur|une|aux|sans|und|nicht|für|bei|beim|vor|mit|auf|aus|vom|zum|zur|wird|werden|wenn|nach|oder|auch|della|nella|gli|voor|een|het|dla)$/;
const WEAK =
  /^(?:para|o|os|de|da|dos|das|na|nas|nos|em|que|com|sem|con|sin|el|la|los|del|le|les|des|du|et|der|die|den|im|ist|di|il|van|til|og)$/;
/** Letters with marks in a common word; a name may have them in English too. */
const MARKED = /^(?=.*[à-öø-ÿāăąćčďęěğıłńňőřśşšţťůűźżž])\p{Ll}[\p{Ll}-]{2,}$/u;
const BORROWED =
  /^(?:naïve(?:ly)?|café|façades?|résumés?|über|déjà|fiancée?|clichés?|emigré|touché|voilà|bokmål)$/;
/** German verbs at the end of a title: "… initialisieren". */
const LAST_VERB = /\p{L}{3,}ieren$/u;

/** Whether a title is surely not in English, so that no English grammar fits it. Code and quotations say nothing. */
export function isInAnotherLanguage(title: string): boolean {
  const prose = title.slice(0, 400).replace(/`[^`]*`|"[^"]*"/g, ' ');
  const letters = prose.match(/\p{L}/gu)?.length ?? 0;
  const foreign = prose.match(/(?!\p{Script=Latin})\p{L}/gu)?.length ?? 0;
  if (foreign >= 2 && foreign * 4 >= letters) return true;
  let weight = LAST_VERB.test(prose.trim()) ? 2 : 0;
  // A word with a dot or an underscore in it is a name.
  for (const word of prose.split(/[\s,;:!?()]+/)) {
    if (STRONG.test(word) || (MARKED.test(word) && !BORROWED.test(word))) weight += 2;
    else if (WEAK.test(word)) weight += 1;
  }
  return weight >= 2;
}

/**
 * What titles in widespread languages besides English speak of, by the first word, or by any where words are not set
 * apart: Portuguese, Spanish, French, German, Russian, Chinese, Japanese, Korean. The first that matches decides.
 */
export const KINDS_IN_OTHER_LANGUAGES: readonly (readonly [KindOfWork, RegExp])[] = [
  [
    'documentation',
    /^(?:documenta(?:ção|ción|r)?|dokumentier\p{L}*|dokumentation|документ\p{L}*)(?!\p{L})|文档|注释|ドキュメント|문서/iu,
  ],
  ['tests', /^(?:testes?|pruebas?|тест\p{L}*)(?!\p{L})|测试|单测|テスト|테스트/iu],
  [
    'performance',
    /^(?:otimi[sz]\p{L}*|optimi[sz](?:a|ar|ación|ación de)|optimis\p{L}+|beschleunig\p{L}*|ускор\p{L}*|оптимиз\p{L}*)(?!\p{L})|性能|高速化|最適化|최적화/iu,
  ],
  [
    'fix',
    /^(?:corrig\p{L}*|correç\p{L}*|corrección|corregi\p{L}*|correction|conserta\p{L}*|evita\p{L}*|arregla\p{L}*|soluciona\p{L}*|repara\p{L}*|répar\p{L}*|beheb\p{L}*|behoben|korrigier\p{L}*|reparier\p{L}*|исправ\p{L}*|почин\p{L}*|поправ\p{L}*|фикс\p{L}*)(?!\p{L})|修复|修正|解决|不具合|버그|수정/iu,
  ],
  [
    'upkeep',
    /^(?:atualiza\p{L}*|actualiza\p{L}*|incrementa\p{L}* vers\p{L}+|mise à jour|met à jour|aktualisier\p{L}*|обнов\p{L}*)(?!\p{L})|升级|更新|업데이트/iu,
  ],
  [
    'refactoring',
    /^(?:refatora\p{L}*|refactoriza\p{L}*|renomeia\p{L}*|renombra\p{L}*|organiza\p{L}*|extrai\p{L}*|elimina\p{L}*|quita\p{L}*|supprim\p{L}*|déplac\p{L}*|renomm\p{L}*|entfern\p{L}*|umbenenn\p{L}*|verschieb\p{L}*|удал\p{L}*|перенес\p{L}*|переимен\p{L}*|рефактор\p{L}*|перераб\p{L}*|передел\p{L}*|замен\p{L}*)(?!\p{L})|重构|删除|移除|整理|削除|リファクタ|삭제|제거/iu,
  ],
  [
    'feature',
    /^(?:adiciona\p{L}*|inclu[iy]\p{L}*|implementa\p{L}*|cria(?:r|ção)?|permit\p{L}+|agrega\p{L}*|añad\p{L}*|crea\p{L}*|ajout\p{L}*|implément\p{L}*|crée\p{L}*|hinzu\p{L}*|füge|unterstütz\p{L}*|ermöglich\p{L}*|implementier\p{L}*|добав\p{L}*|реализ\p{L}*|поддерж\p{L}*|возможность)(?!\p{L})|新增|添加|增加|支持|实现|追加|対応|実装|추가|지원|구현/iu,
  ],
];

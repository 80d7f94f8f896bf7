import assert from 'node:assert/strict';
import { languageOf } from '../../../../src/designDocs/concepts/languageOf.ts';
import { outlineOf } from './reading.ts';

describe('the language of a document', () => {
  const cases: readonly (readonly [headings: readonly string[], language: string])[] = [
    [[], 'en'],
    [['Summary', 'Motivation', 'Alternatives'], 'en'],
    [['背景', '方案', '影响'], 'zh'],
    [['背景', '代替案', 'トレードオフ'], 'ja'],
    [['문맥', '결정', '결과'], 'ko'],
    [['Status', 'Kontext', 'Entscheidung', 'Konsequenzen'], 'de'],
    [['Contexte', 'Décision', 'Conséquences'], 'fr'],
    [['Contexto', 'Decisión', 'Consecuencias'], 'es'],
    [['Contexto', 'Decisão', 'Consequências'], 'pt'],
    [['Bağlam', 'Karar', 'Sonuçlar'], 'tr'],
    [['Контекст', 'Решение', 'Последствия'], 'ru'],
  ];
  for (const [headings, language] of cases) {
    it(`is ${language} when its headings are: ${headings.join(', ') || 'none'}`, () => {
      const text = headings.map((heading) => `## ${heading}\n\ntext\n`).join('\n');
      assert.equal(languageOf(outlineOf(text)), language);
    });
  }
});

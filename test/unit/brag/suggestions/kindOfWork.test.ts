import assert from 'node:assert/strict';
import { type KindOfWork, kindOfWork } from '../../../../src/brag/suggestions/kindOfWork.ts';

const CASES: Readonly<Record<KindOfWork, readonly string[]>> = {
  feature: [
    'feat: dark mode',
    'Add dark mode',
    'Introduced dark mode',
    '✨ dark mode',
    'ENH: stats: dark mode',
    'ui: menu: enable dark mode',
    'Make colours configurable',
    'Adiciona modo escuro',
    'Добавлен тёмный режим',
    '新增深色模式',
  ],
  fix: [
    'fix: dark mode',
    'Prevented a flash',
    '🐛 dark mode',
    'Plugged a leak',
    'Corrige o modo escuro',
    'Исправлен режим',
    '修复深色模式',
  ],
  performance: ['Speed up start', '⚡️ start', 'Ускорен запуск', '高速化'],
  refactoring: [
    'Removed a shim',
    'Splitting the menu',
    'Dropped a shim',
    ':recycle: menu',
    'MAINT: use the new menu',
    '重构菜单',
  ],
  documentation: ['Clarified names', 'Add release notes', '📝 menu', 'Document events', 'Improve JSDocs'],
  tests: ['Covered the menu', 'TST: menu', ':white_check_mark: menu', '测试菜单'],
  ci: ['Add a GitHub Actions workflow', '👷 menu', 'Run on Jenkins'],
  upkeep: ['Formatted everything', 'Revert "Fix the menu"', 'chore: menu', '⬆️ menu', 'Atualiza dependências'],
  other: ['Menu', 'Use the new menu', 'Make line a constant', 'MINOR: menu', 'Меню'],
};

describe('kindOfWork', () => {
  for (const [kind, subjects] of Object.entries(CASES)) {
    for (const subject of subjects)
      it(`“${subject}” is ${kind}`, () => assert.equal(kindOfWork(subject), kind));
  }
});

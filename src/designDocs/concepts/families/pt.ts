import type { HeadingFamily } from './family.ts';

/** Portuguese headings. */
export const PORTUGUESE: HeadingFamily = {
  language: 'pt',
  strong: {
    problem: [
      'contexto *',
      '{problema|problemas|declaração do problema|descrição do problema|definição do problema|enunciado do problema|motivação|motivações|antecedentes|situação atual|estado atual|cenário atual|necessidade|justificativa|casos uso|caso uso|por quê|por que|dores|histórico|direcionadores|direcionadores da decisão|fatores decisão} *',
    ],
    alternatives: [
      '* alternativa(s) *',
      '{opções|soluções|abordagens|propostas|ideias} {consideradas|avaliadas|descartadas|rejeitadas|analisadas|possíveis|estudadas|exploradas|disponíveis} *',
      '{outras|outros} {opções|soluções|abordagens|propostas|ideias} *',
      'opções',
      'opção # *',
      'por que não *',
      'não fazer nada *',
      'comparação {opções|soluções} *',
      'comparativo *',
      'prós e contras opções',
      'manter como está',
    ],
    'trade-offs': [
      'consequência(s) *',
      '{desvantagem|desvantagens|vantagens|vantagens e desvantagens|risco|riscos|limitações|limitação|compromissos|impacto|impactos|implicações|prós|prós e contras|pros e contras|pontos negativos|pontos positivos|custos|custo|efeitos negativos|negativas|positivas|negativos|positivos|efeitos colaterais|dívida técnica|fraquezas} *',
      '{} *',
    ],
    solution: [
      '{solução|proposta|decisão|resultado da decisão|projeto|arquitetura|implementação|especificação|solução proposta|recomendação|desenho} *',
    ],
    goals: ['{objetivo|objetivos|metas|critérios sucesso|escopo|requisitos} *'],
    'non-goals': ['{não objetivos|fora escopo|fora do escopo} *'],
    rollback: ['{reversão|plano reversão|plano rollback} *'],
    rollout: ['{implantação|plano implantação|plano migração|migração|lançamento} *'],
    'open-questions': [
      '{perguntas|questões|pontos|problemas} {abertas|abertos|em aberto|pendentes} *',
      'perguntas',
    ],
    timeline: ['{cronologia|linha do tempo} *'],
    impact: ['impacto(s) *'],
    causes: ['{causa|causas|causa raiz} *'],
    actions: ['{ações|próximos passos|plano ação|ações corretivas} *'],
    summary: ['{resumo|sumário|visão geral|sumário executivo}'],
    'current-state': ['{situação atual|estado atual|cenário atual|diagnóstico|contexto} *'],
    priorities: ['{prioridades|pilares|eixos}'],
    'not-doing': ['{o que não|fora escopo|fora do escopo} *'],
    risks: ['{risco|riscos|premissas} *'],
    milestones: ['{marcos|roteiro|cronograma} *'],
  },
  substance: {
    alternatives: ['{estado da arte|comparação|avaliação|trabalhos relacionados} *'],
    'trade-offs': ['{desafios|restrições|resultado|resultados|considerações} *'],
  },
  cue: {
    problem: [
      '{resumo|introdução|objetivo|objetivos|propósito|descrição|escopo|requisitos|proposta|decisão} *',
    ],
    alternatives: ['{justificativa|discussão|decisão|racional|razões|anexo} *'],
    'trade-offs': ['{segurança|desempenho|compatibilidade|migração|justificativa|discussão|decisão} *'],
  },
  none: ['{problemas} {abertos|em aberto|pendentes}'],
};

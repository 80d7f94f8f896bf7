import type { HeadingFamily } from './family.ts';

/** Spanish headings. */
export const SPANISH: HeadingFamily = {
  language: 'es',
  strong: {
    problem: [
      'contexto *',
      '{problema|problemas|planteamiento problema|descripción problema|definición problema|motivación|motivaciones|antecedentes|situación actual|estado actual|necesidad|necesidades|justificación|casos uso|caso uso|trasfondo|por qué|problemática|factores decisión|impulsores decisión|fuerzas|desafío|puntos dolor} *',
    ],
    alternatives: [
      '* alternativa(s) *',
      '{opciones|soluciones|enfoques|propuestas|ideas} {consideradas|considerados|evaluadas|evaluados|descartadas|descartados|rechazadas|rechazados|analizadas|posibles|estudiadas|exploradas|disponibles} *',
      '{otras|otros} {opciones|soluciones|enfoques|propuestas|ideas} *',
      'opciones',
      'opción # *',
      'por qué no *',
      'no hacer nada *',
      'comparación {opciones|soluciones} *',
      'comparativa *',
      'pros y contras {|} opciones',
      'mantener {|statu} quo *',
    ],
    'trade-offs': [
      'consecuencia(s) *',
      '{desventaja|desventajas|ventajas|ventajas y desventajas|ventajas desventajas|inconvenientes|riesgo|riesgos|limitaciones|limitación|compromisos|compensaciones|impacto|impactos|implicaciones|pros y contras|pros contras|costos|costes|coste|costo|efectos negativos|negativas|positivas|negativos|negativo|efectos secundarios|deuda técnica|debilidades|contrapartidas} *',
      '{} *',
    ],
    solution: [
      '{solución|propuesta|decisión|resultado decisión|diseño|diseño detallado|arquitectura|implementación|especificación|solución propuesta|recomendación} *',
    ],
    goals: ['{objetivo|objetivos|metas|criterios éxito|alcance|requisitos} *'],
    'non-goals': ['{no objetivos|fuera alcance} *'],
    rollback: ['{reversión|plan reversión|vuelta atrás|plan retorno} *'],
    rollout: ['{despliegue|plan despliegue|plan migración|migración|lanzamiento} *'],
    'open-questions': [
      '{preguntas|cuestiones|temas|puntos|problemas} {abiertas|abiertos|pendientes|sin resolver} *',
      'preguntas',
    ],
    timeline: ['{cronología|línea tiempo} *'],
    impact: ['impacto(s) *'],
    causes: ['{causa|causas|causa raíz} *'],
    actions: ['{acciones|próximos pasos|siguientes pasos|plan acción|acciones correctivas} *'],
    summary: ['{resumen|resumen ejecutivo|visión general}'],
    'current-state': ['{situación actual|estado actual|diagnóstico|contexto} *'],
    priorities: ['{prioridades|pilares|ejes|líneas estratégicas}'],
    'not-doing': ['{que no|fuera alcance|no objetivos} *'],
    risks: ['{riesgo|riesgos|supuestos} *'],
    milestones: ['{hitos|hoja ruta|cronograma|calendario} *'],
  },
  substance: {
    alternatives: ['{estado arte|comparación|evaluación|trabajos relacionados} *'],
    'trade-offs': ['{desafíos|retos|restricciones|resultado|resultados|consideraciones} *'],
  },
  cue: {
    problem: [
      '{resumen|introducción|objetivo|objetivos|propósito|descripción|alcance|requisitos|propuesta|decisión} *',
    ],
    alternatives: ['{justificación|discusión|decisión|razonamiento|razones|anexo} *'],
    'trade-offs': ['{seguridad|rendimiento|compatibilidad|migración|justificación|discusión|decisión} *'],
  },
  none: ['{problemas} {abiertos|pendientes|sin resolver}'],
};

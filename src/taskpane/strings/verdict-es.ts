import type { VERDICT_EN } from './verdict-en';

const plural = (n: number, one: string, many: string): string => (n === 1 ? one : many);

export const VERDICT_ES: typeof VERDICT_EN = {
  title: 'En resumen',
  clear: 'No se encontró nada',
  clearAsFar: 'No se encontró nada en lo que se entendió',
  counts: (errors, warnings, notes) =>
    [
      errors > 0 && `${errors.toLocaleString('es-US')} ${plural(errors, 'error', 'errores')}`,
      warnings > 0 && `${warnings.toLocaleString('es-US')} ${plural(warnings, 'advertencia', 'advertencias')}`,
      notes > 0 && `${notes.toLocaleString('es-US')} ${plural(notes, 'nota', 'notas')}`,
    ]
      .filter((text) => text !== false)
      .join(', '),
  stake: (gross) => `$${gross} en juego`,
  net: (amount, tooLittle) => `en neto $${amount} ${tooLittle ? 'de menos' : 'de más'}`,
  byEntity: (count, n) => `Dólares por entidad (${count} ${plural(n, 'entidad', 'entidades')})`,
  entityColumns: { entity: 'Entidad', gross: '$ de diferencia', net: '$ neto (menos: de más)' },
  byEntityTitle: 'Dólares por entidad',
  understood: (tables, count) =>
    count === 0 ? 'No se entendió ninguna tabla' : `${tables} ${plural(count, 'tabla entendida', 'tablas entendidas')}`,
  notUnderstood: (sheets) => `solo comprobaciones generales en ${sheets}`,
  nearest: (sheet, kind, missing) => `${sheet} (lo más parecido: ${kind}, le falta ${missing})`,
  ask: (kind) => `¿Es esta una tabla del tipo «${kind}»?`,
  likely: 'Se comprobó como tal. Lo que ninguna palabra dice se tomó así:',
  confirm: 'Sí, recordarlo',
  correct: 'No, corregirlo',
  moreToAsk: (count, n) => `${count} ${plural(n, 'tabla más es solo probable', 'tablas más son solo probables')}.`,
  more: (count) => `${count} más`,
  owes: (entity, amount) => `${entity} no mantiene el esfuerzo: debe $${amount}.`,
  owing: (count, amount) => `${count} LEA no mantienen el esfuerzo: deben $${amount}.`,
};

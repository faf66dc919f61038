import type { MANY_EN } from './many-en';

const plural = (n: number, one: string, many: string): string => (n === 1 ? one : many);

export const MANY_ES: typeof MANY_EN = {
  purpose:
    'Revisa muchos libros a la vez, los de un distrito o todos los presentados. Se leen en esta computadora y no salen de ella.',
  files: 'Elegir archivos',
  folder: 'Elegir una carpeta',
  drop: 'O suelte aquí archivos o una carpeta.',
  nothingThere: 'No hay entre ellos ningún libro (.xlsx, .xlsm o .csv).',
  unlisted: 'No se pudo leer la carpeta.',
  checking: 'Revisando los archivos…',
  progress: (done, of) => `${done} de ${of}`,
  cancelled: (done, of) => `Se detuvo después de ${done} de ${of} archivos.`,
  done: (n, count) => `${count} ${plural(n, 'archivo revisado', 'archivos revisados')}.`,
  withErrors: (n, count) => `${count} ${plural(n, 'tiene', 'tienen')} errores`,
  unread: (n, count) => `${count} no se ${plural(n, 'pudo', 'pudieron')} leer`,
  clean: (_n, count) => `${count} sin errores ni avisos`,
  stake: (amount) => `$${amount} en juego`,
  table: 'Resultados',
  columns: {
    file: { name: 'Archivo', help: 'Ordenar por nombre' },
    tables: { name: 'Tablas', help: 'Tablas de un tipo conocido' },
    errors: { name: 'Errores', help: 'Errores que nadie ha descartado con un motivo' },
    stake: { name: 'Dólares', help: 'Dólares en juego en errores y avisos' },
    unread: {
      name: 'Sin leer',
      help: 'Hojas sin ninguna tabla de un tipo conocido: solo pasaron por las comprobaciones generales',
    },
  },
  warnings: (n, count) => `${count} ${plural(n, 'aviso', 'avisos')}`,
  likely: (n, count) => `${count} ${plural(n, 'tabla solo probable', 'tablas solo probables')}`,
  waiting: 'en espera',
  notRead: 'No se pudo leer:',
  stopped: {
    time: 'Se abandonó porque tardaba demasiado. Borre lo que no haga falta en él o revíselo en la línea de comandos.',
    crash: 'Lo que lo revisaba terminó. Quizá es demasiado grande para el navegador: revíselo en la línea de comandos.',
  },
  notOpened: 'No se pudo abrir el archivo.',
  open: (file) => `Abrir ${file}`,
  report: 'Informe conjunto',
  reportXlsx: 'Descargar como libro',
  reportJson: 'Descargar como JSON',
  reportPart: 'El informe contiene lo revisado hasta ahora.',
  reportFailed: 'No se pudo hacer el informe.',
};

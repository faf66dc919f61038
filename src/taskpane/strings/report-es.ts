import type { REPORT_EN } from './report-en';

export const REPORT_ES: typeof REPORT_EN = {
  title: 'NM School Finance: lo que encontró la revisión',
  print: 'Imprimir o guardar como PDF',
  page: 'Descargar como página',
  preparing: 'Preparando el informe…',
  workbook: (name) => `Libro: ${name}`,
  made: (moment, rules) => `Revisado el ${moment} con las reglas ${rules}.`,
  unread: (sheets) => `Solo revisiones generales, por no haber allí ninguna tabla de un tipo conocido: ${sheets}.`,
  nothing: 'No se encontró nada',
  likely: 'Esta tabla es solo probablemente lo que se supuso. Lo que ninguna palabra dice se tomó así:',
  cell: 'Celda',
  finding: 'Hallazgo',
  moreWorkings: (count) => `${count} más están en la pantalla Cálculo: seleccione la cifra en la hoja.`,
  by: (name) => `por ${name}`,
  yourName: 'Su nombre',
  yourNameHelp: 'Aparece junto al motivo en los informes. Puede dejarse en blanco.',
};

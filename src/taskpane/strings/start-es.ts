import type { START_EN } from './start-en';

export const START_ES: typeof START_EN = {
  title: '¿Qué quiere hacer?',
  jobs: {
    many: {
      name: 'Revisar varios libros',
      about: 'Una carpeta o todos los que se enviaron: una línea por archivo y un informe de todos.',
    },
    compare: {
      name: 'Comparar dos libros',
      about:
        'El de este año con el del pasado, el inicial con el final, el de un distrito con el del estado: qué difiere, en dólares.',
    },
    templates: {
      name: 'Llenar una plantilla antes de un plazo',
      about: 'Las columnas y fórmulas debidas, llenadas desde una hoja o un archivo CSV, revisadas e impresas.',
    },
    'what-if': {
      name: 'Comparar escenarios',
      about: 'Otra asignación, otro valor unitario u otro factor: quién gana, quién pierde y cuánto.',
    },
    sources: {
      name: 'Consultar una regla',
      about: 'Los factores y umbrales de la ley por año, dónde están y dónde se contradicen las fuentes.',
    },
    functions: {
      name: 'Calcular una cifra',
      about: 'Todas las funciones NM con sus propias cifras, listas para una celda.',
    },
  },
  help: 'Ayuda',
  helpHint: 'Se abre en el navegador',
  keys: 'Teclas',
  keysTitle: 'Teclas',
  closeKeys: 'Cerrar la lista de teclas',
  keyNames: {
    tabs: ['← → Inicio Fin', 'En los nombres de las pantallas: la de al lado, la primera, la última'],
    next: ['F8', 'El hallazgo siguiente de la lista, mostrado en la hoja'],
    previous: ['Mayús+F8', 'El hallazgo anterior'],
    findings: ['↑ ↓', 'En un hallazgo: el de arriba o el de abajo'],
    other: ['F6', 'De la hoja al panel y de vuelta'],
    above: ['Mayús+F6', 'De la hoja a los botones de arriba'],
    leave: ['Esc', 'Deja lo que se está escribiendo; después, pasa de la hoja al panel'],
    undo: ['Ctrl+Z', 'En la hoja: deshace el último paso, también una corrección del panel'],
  },
  noTableHere: '¿No hay con qué empezar? Inserte una plantilla o diga usted qué es una tabla.',
  toTemplates: 'Insertar una plantilla',
  toTables: 'Nombrar una tabla',
};

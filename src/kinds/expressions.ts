/** Several words that are one, by the word (or words) of `vocabulary.ts` that they are read as. */
const BY_MEANING = {
  membership:
    'how many kids | how many children | how many students | how many pupils | cuantos alumnos | head counts | average daily membership | head count | count of students | number of students | number of pupils',
  timely: 'on time | in time | within timeline | met timeline | timeline met | within 60 days | a tiempo',
  consent: 'parent signed | signed by parent | parents signed | permission signed',
  dueby: 'due by | due date | date due | fecha limite',
  headcount: 'how many',
  prior:
    'two years back | two years ago | last year | prior year | year before | previous year | ano anterior | ano pasado | ejercicio anterior | ciclo anterior | comparison year | baseline year | base year | preceding year | preceding fiscal year | preceding school year | prior fiscal year | prior school year | previous fiscal year | previous school year | second preceding year | second preceding school year',
  payment:
    'still to come | yet to come | left to pay | to be paid | still owed | yet to pay | por pagar | por recibir | pendiente de pago | still due | to come | yet to be paid | due to',
  deduction: 'backed out | taken out | take out',
  'base payment': 'bp',
  'regular class':
    'gen ed | general ed | general education | general class | general classroom | regular ed | regular education | regular classroom | reg class',
  vendor: 'bought from | paid to',
  over10:
    'more than ten days | more than 10 days | over 10 days | over ten days | greater than 10 days | 10 days | ten days | mas de 10 dias | over 10 | 11 days | 11 or more days | mas de diez dias | 10 or more days',
  effort:
    'maintenance of effort | maint of effort | level of effort | mantenimiento del esfuerzo | mantenimiento de esfuerzo | nivel de esfuerzo | nivel del esfuerzo | mantenimiento del nivel de esfuerzo | local effort | fiscal effort | esfuerzo local | esfuerzo fiscal',
  percapita:
    'per capita | per child | per pupil | per student | per swd | each child | each pupil | each student | por alumno | por estudiante | por nino | per kid | pp | per head | p c | per iep | per sped | per sped student | per student with disability | per child with disability | per child with a disability | per disabled child | per eligible child | per learner | por cabeza | por menor | a head | por discapacitado | por alumno con discapacidad',
  'average percapita spending': 'ppe | appe',
  'staffing multiplier':
    't e | t and e | scm | tci | training and experience | training experience | teacher cost index | staffing index | staffing cost multiplier',
  uv: 'u v',
  without: 'w o',
  '40day': 'forty day | 40 day | 40th day | 40 d | 40d | 40 dias | dia 40 | 40th | 80 day | 120 day',
  partb: 'part b | idea b | idea part b | parte b | idea 611 | vi b | title vi b',
  subgrant: 'sub grant | sub award | subaward',
  flowthrough: 'flow through | pass through | flow thru | pass thru',
  jobclass: 'job class | job cl | job classification | job code | job cls | clase de puesto | position code',
  unitvalue:
    'unit value | program unit value | value of a unit | value per unit | dollars per unit | unit factor | unit val | valor de la unidad | valor unitario | unit of value | dollar value per program unit | dollar value per unit | value of the program unit | valor de unidad | valor por unidad | valor unidad | dolares por unidad',
  ceis: 'coordinated early intervening services | early intervening services | early intervening | coordinated early intervening | intervencion temprana | intervencion temprana coordinada | servicios de intervencion temprana',
  sigdispro:
    'significant disproportionality | sig dispro | sig disp | significant dispro | sig disproportionality | sig disprop | signif disproportionality | signif dispro | sigdis | sigdisp | desproporcionalidad significativa',
  setaside: 'set aside',
  swd: 'children with disabilities | students with disabilities | pupils with disabilities | kids with disabilities | students w disabilities | children w disabilities | students with ieps | children with ieps | special education students | special ed students | sped students | alumnos con discapacidades | estudiantes con discapacidades | ninos con discapacidades | idea eligible | special needs | with disabilities | with a disability | disabled children | disabled students | con discapacidad | con discapacidades | con iep | alumnos con discapacidad | estudiantes con discapacidad | ninos con discapacidad',
  iep: 'w ieps | with iep | with ieps',
  'swd count':
    'sped count | december 1 count | december 1 child count | dec 1 count | dec 1 child count | december child count | idea child count | idea count',
  sped: 'special education | special ed | educacion especial',
  capital: 'capital outlay | cap outlay | gastos de capital | capital projects',
  'hb 33': 'hb33',
  'sb 9': 'sb9',
  debt: 'debt service | d s | servicio de la deuda | servicio de deuda | long term debt',
  'low-income': 'low income',
  frl: 'free and reduced | free reduced | free or reduced',
  parentally: 'parentally placed | parent placed | privately placed | private placement | colocados por sus padres',
  nonpublic: 'non public | not public',
  year: 'school year | fiscal year | budget year | ano escolar | ano fiscal | year ending',
  ab: 'a b | a and b',
  nonadopted: 'non adopted | not adopted | no adoptado',
  offlist: 'off list | off the list | not on list | not on the list | not core | fuera de lista | fuera de la lista',
  onlist: 'on list | on the list | en lista | en la lista | lista oficial',
  unitprice: 'unit price | unit cost | price each | precio unitario | cost each | per copy | each price',
  ending: 'year end | end of year',
  carryforward: 'carry forward | carried forward',
  carryover: 'carry over',
  newhire: 'new hire',
  k5plus:
    'k 5 plus | k5 plus | k 3 plus | k5 | k 5 | k5p | k 12 plus | k3 plus | extended learning | extended learning time',
  title1: 'title i',
  baseamount: 'base amount',
  poverty:
    'low wage | de bajos ingresos | bajos ingresos | economically disadvantaged | econ disadv | free lunch | reduced lunch | in poverty | living in poverty | below poverty | nivel de pobreza',
  ytd: 'year to date',
  trueup: 'true up | settle up',
  topup: 'top up',
  current:
    'this year | current year | ano actual | ano corriente | most recent year | reporting year | test year | compliance year | grant year | year tested | year under review | year examined | ano en curso | ano presente | ejercicio actual | current fiscal year | current school year',
  next: 'going forward | year after | subsequent year | coming year | following year | next year | ano siguiente | ano que viene | proximo ano',
  departed: 'who left | person who left | left behind | quien salio | quien se fue | se fue',
  replacement:
    'person hired | hired in place | replaced by | filled by | quien entro | quien entra | took over | taken over by | new person | new employee',
  allocation:
    'budget authority | can spend | able to spend | to spend | spending authority | amount available | pueden gastar | se puede gastar | para gastar | le toca | les toca',
  suspended: 'out of school',
  account:
    'line item | account string | chart of accounts | gl code | account code | account number | budget code | gl string',
  factor: 'cost differential | cost index | cost factor | weighting factor | factor de costo | diferencial de costo',
  grade: 'grade level',
  private: 'home school',
  shortfall: 'left to repay',
  due: 'amount due',
  'average membership': 'average number of students',
  start: 'first day',
  end: 'last day',
  child: 'number of children',
  'state rate': 'state average',
  lea: 'local educational agency | local education agency | public education agency | local school system | school division | school corporation | school system | school unit | agencia educativa local | agencia local',
  state: 'state educational agency',
  distrito: 'distrito escolar',
  full: 'full year',
  yesno: 'yes no | y n | si no',
  status: 'met not met | m nm | pass fail | p f',
  '619': 'idea 619 | section 619 | sec 619',
  '611': 'section 611 | sec 611',
  subrecipient: 'sub recipient',
  'capital debt': 'co ds',
  'private share': 'equitable services',
  balance: 'left over',
  paid: 'paid to date',
  already: 'got already | ya recibido | ya pagado | pagado antes',
  share: 'parte del total | part of',
  'per unit': 'per program unit',
  'departed salary': 'old salary',
  'replacement salary': 'new salary',
  object: 'object code',
  fund: 'fund code',
  function: 'function code',
  program: 'program code',
  nonstate: 'non state',
  'total cost': 'line total | ext price',
} as const;

/** Each expression with what it is read as. */
export const EXPRESSIONS: readonly (readonly [string, string])[] = Object.entries(BY_MEANING).flatMap(
  ([meaning, list]) => list.split(' | ').map((expression) => [expression, meaning] as const),
);

/**
 * The words of the field by what they mean. A word may mean several things ("award" is an allocation and a prize); words
 * of one concept are read for one another, in headers, labels and titles. Abbreviations and Spanish words stand beside
 * the English ones; plurals, small misspellings and cut words ("alloc.") are seen by the reader and need no entry.
 */
export const CONCEPTS = {
  // Who
  agency:
    'lea district entity agency beneficiary recipient grantee subrecipient distrito entidad institution org organization awardee sponsor municipality system authority jurisdiction subgrantee leas corporation unit township parish isd usd sau boces cooperative member grantees awardees nombre agencia',
  school: 'school campus site building escuela plantel schl sch facility buildings campuses institute academy colegio',
  charter: 'charter',
  name: 'name nombre',
  code: 'code number no id clave codigo num #',
  pupil: 'student pupil child children kid scholar alumno estudiante nino kids alumnado',
  membership:
    'membership mem enrollment enrolled enrolment adm headcount matricula 40day pop population fte ada student pupil alumno estudiante inscripcion memb learner learners heads headcounts enrollments counted 80day 120day participante participantes participants kid mbr mbrs members enroll roster registered registrants rolls kids body census counts pupils attendance attending',
  disability:
    'swd iep sped cwd discapacidad disabled disabilities exceptional handicapped ieps ese specialed discapacitado discapacitados',
  employee:
    'employee staff teacher position empleado person name maestro incumbent worker personnel who staffmember fte empleada docente maestra trabajador staffer puesto individual staffperson faculty instructor educator therapist aide teachers employees empl emp persona trabajadora',
  group:
    'group race ethnicity subgroup raza grupo etnia racial ethnic demographic category race-ethnicity population etnico etnicidad',
  vendor:
    'vendor publisher supplier payee company proveedor editorial merchant seller bought paid-to editor publishers distributor source publshr store contractor vend vndr proveedores casa',
  // When
  prior:
    'prior previous last preceding py before anterior earlier pasado old baseline base base-year yesteryear preceeding lastyear former ago back antes previa previo pasada preceded comparison',
  current:
    'current cy this present actual corriente new latest now newest thisyear recent tested examined reporting fall nueva nuevo presente',
  next: 'next following subsequent upcoming proximo siguiente',
  year: 'year fy sy annual ano yr',
  final:
    'final second january jan winter recalculated recomputed true-up closing 2nd trueup reconciled full end settlement settled revised true definitive definitiva segundo segunda',
  initial:
    'initial first april apr preliminary prelim inicial already previously paid advance estimated 1st spring tentative upfront opening provisional beginning installment pre early got received interim primera primer anticipo notice',
  start:
    'start first begin beginning opening from inicio open starts began commence comienzo comienza begun starting commenced kickoff arranque begins opened',
  end: 'end last ending through closing close fin completion ended finished finish ends conclude terminado termina',
  day: 'day dias dia days dys jornadas',
  // How much
  count: 'count number no num total # conteo numero n tally qty ct cnt volume',
  money: 'amount dollar dollars amt total importe monto cantidad $ sum value money funds usd cash',
  total: 'total all sum grand combined overall suma everything',
  average: 'average avg mean promedio per avg-per',
  minimum: 'minimum min least minimo floor lowest minima piso',
  maximum:
    'maximum max limit cap ceiling maximo most tope allowable highest topmost may allowed cannot-exceed ceilings upper topout permitted techo',
  share:
    'share portion proportionate proportional percent pct % part proporcion set-aside slice fraction allotted cut cuota ratio quota prorata prorated division',
  rate: 'rate percent pct % percentage tasa',
  factor:
    'factor weight multiplier differential index coefficient weighting wt ponderacion mult costdifferential differentials coef factores indice weights cdf costdiff multiple ponderador peso wgt',
  unit: 'unit unidad unidades wtd-units wmem weighted unid caseload points weightedmem unts',
  unitvalue: 'unitvalue baseamount uv',
  difference:
    'difference change variance increase growth delta diff over-under plus-minus up chg net swing gap diferencia cambio aumento',
  decrease:
    'decrease reduction drop decline disminucion savings reduce reduccion credit fall fell fallen loss lower down bajada reductions reducing diminished rebaja bajar off dropoff shrinkage lowering cut reduced drops baja descenso less red lowered',
  // Money of what
  spending:
    'expenditure expense expended spent spending exp cost outlay disbursement gasto costo expend disbursed gastos costos spend charge charged expensed charges paid used ytd year-to-date posted expensas desembolso disbursements compras comprado usado drawn bought purchased spends outgo outgoing outlays payout payments costs incurred gastado pagado consumed expds expn exps encumbered',
  made: 'actual spent expended made achieved current real reported realized posted ytd tested performed attained accomplished ejecutado maintained now realised delivered kept provided',
  required:
    'required requirement must needed needs requerido target threshold base baseline prior established obligation exigido minimum requires needs-to mandated min minimo obligated obligacion exigible floor thresh necessary standard benchmark prescribed compulsory expected hurdle bar requerida debido keep maintained',
  effort: 'effort moe loe esfuerzo mantenimiento',
  percapita: 'percapita head',
  exception:
    'exception exempt exemption excepcion allowance exclusion exceptions allowed excepciones deductions reductions waived waiver excpt relief carveout excused permitted deductible forgiven allowances',
  adjustment:
    'adjustment adj adjusted ajuste correction carryover true-up adjmt adjust adjs corrections reconciling revision takes adds ajustes correccion',
  allocation:
    'allocation award allotment entitlement apportionment distribution subgrant grant asignacion disbursement allocated awarded allotted funding distribucion subvencion apportioned distributed authority disbursal payout budget budgeted alloted allot grants quota given flow authorized approved entitled reparto proceeds installment prorated share allotments apportion appropriated apportions receives gets disburse resource resources monies asignado asignada otorgado monto due entitlements payouts issued drawdown bestowed',
  subgrant:
    'subgrant grant award allocation partb entitlement flowthrough subvencion grants awarded flow-through federal money fondos allocated formula awards fund funds concesion',
  partb: 'partb idea idea-b 24106 611 basic',
  preschool: 'preschool 619 24109 prek preescolar ecse',
  shortfall:
    'shortfall owed owes repay repayment deficit short penalty payback due recover faltante deficiency liability reimburse falls missing gap clawback refund return returned underspend underspent devolver adeudado reintegro shortage underage claw deficits failing missed below failure carencia falta faltan',
  status:
    'status result outcome met pass compliance compliant determination estado resultado meets maintained test finding resultados pass-fail passed verdict y-n comply conformity cumple cumplimiento cumplio discrepancia standing safe ok passing conclusion estatus condicion rating grade',
  determination:
    'determination determined status rating meets tier label ped-determination calificacion rated ranking call assessment grade score calificado clasificacion',
  payment:
    'payment pay balance due remaining pago remit disbursement remainder owed owing outstanding topup net settle topay left disburse disbursed difference true-up pymt pmt paying payable installment disbursal payout come payments',
  appropriation: 'appropriation approp fund',
  pool: 'pool available',
  reserve:
    'reserve reserved reserva set-aside withheld 24112 budgeted setaside withhold earmarked dedicated spent apartado reservado planned kept holdback apartada reservada obligated earmark',
  capital: 'capital debt equipment facilities deuda construction outlay equip bonds inversion buildings',
  deduction:
    'deduction less subtract minus deduct deduccion exclude excluded deducted removed federal exclusions restas offsets excludable subtracted subtractions netted out takeouts removes eliminate excluding resta deducible',
  // Ledgers
  fund: 'fund fondo source funding fd fuente fnd fnds',
  object: 'object obj objeto natural expense-object line-item objct bought',
  function: 'function fx func funcion fcn fn functn',
  program: 'program prog programa component category prg programme',
  location: 'location site loc',
  jobclass:
    'jobclass classification jc puesto jobtitle position assignment jclass jobfamily jcls role classif occupation puestos',
  account:
    'account acct ucoa cuenta gl coding string chart line charge budget-line accounts codigo strings codeline glcode acc',
  description:
    'description desc descripcion detail item name title particulars concept concepto narrative memo label itemization',
  // Special education
  ab: 'ab',
  workload: 'workload extended',
  reason:
    'reason cause why motivo separation departure razon explanation exit type basis circumstances how causa grounds circumstance reasons causas motivos because sep',
  salary:
    'salary wage compensation earnings salario sueldo pay comp payroll wages annual-salary contract sal compensacion earned earns paid salaries earn salry stipend remuneration sueldos',
  departed:
    'departed departing leaving former outgoing separated retiring retired exiting resigned saliente left replaced prior old exited vacated predecessor quit gone leaver who previous salio salida leavers lost dep',
  replacement:
    'replacement replacing successor incoming hire hired reemplazo newhire new backfill filling filled reemplazante sustituto substitute their entrante repl newperson nueva next reemplazado',
  ceis: 'ceis cceis eis 24112 intervening intervention temprana',
  mandatory:
    'mandatory sigdispro required obligatorio sd must compulsory forced voluntary obligatoria obligated mand significant',
  level: 'level span band nivel lvl tier segment division',
  eligible: 'eligible elig identified elegible qualifying found served evaluated evaluadas entitled',
  public: 'public publica publico pub district-schools open',
  private: 'private nonpublic parochial privada privado parentally ppp ppps priv homeschool home-school religious ppss',
  poverty:
    'poverty frl low-income pobreza poor census economically title1 disadvantaged low needy ecd econ lowincome lunch meals bajos ingresos frpl pov pobre title',
  base: 'base floor 1999 hold basico basica foundation flat',
  // Disproportionality
  risk: 'risk riesgo incidence prevalence likelihood chance probability prob',
  ratio: 'ratio razon rr ratios cociente relative odds times quotient',
  weighted: 'weighted ponderado wrr',
  alternate: 'alternate alternative arr alt',
  identified: 'identified disability swd iep count sped classified',
  finding:
    'finding flag conclusion result determination disproportionality hallazgo disproportionate flagged call decision outcome over-represented verdict dispro overrepresented overrepresentation discrepant conclusiones sig',
  suspended:
    'suspended suspension expelled expulsion removal oss removed suspendido suspendidos suspensiones discipline disciplined disciplinary removals iss susp exp expulsions expulsado days-out excluded out-of-school longterm suspensions out suspendida expel kicked',
  state: 'state statewide nm estatal estado ped states average nation',
  // Equalization, K-5 Plus, materials
  grade: 'grade grado grades grados kinder level',
  material:
    'material item title description textbook book resource libro texto product resources isbn titulo textos instruction media software curriculum curricula texts books purchased merchandise bought goods curriculo ejemplar licenses instr inst matl matls mats',
  adopted:
    'adopted list adoption onlist multiple adoptado approved core basal oficial lista hqim restricted adop adopt',
  offlist:
    'offlist supplemental nonadopted unadopted flex flexible free choice non-list other unrestricted discretionary nonlist libre',
  quantity: 'quantity qty copies cantidad units ordered number-ordered pieces cantidades',
  price: 'price each precio unitprice rate precios',
  balance: 'balance carryover cash carryforward saldo remaining unspent remanente',
  quote: 'funding revenue generated dollars award seg money funds earnings financiamiento funded earned',
} as const;

export type Concept = keyof typeof CONCEPTS;

/** Several words that are one: each is read as the word on the right, longest first. */
export const EXPRESSIONS: readonly (readonly [string, string])[] = [
  ['how many kids', 'membership'],
  ['how many children', 'membership'],
  ['how many students', 'membership'],
  ['how many pupils', 'membership'],
  ['how many', 'headcount'],
  ['cuantos alumnos', 'membership'],
  ['two years back', 'prior'],
  ['two years ago', 'prior'],
  ['still to come', 'payment'],
  ['yet to come', 'payment'],
  ['left to pay', 'payment'],
  ['backed out', 'deduction'],
  ['taken out', 'deduction'],
  ['bought from', 'vendor'],
  ['paid to', 'vendor'],
  ['head counts', 'membership'],
  ['more than ten days', 'over10'],
  ['maintenance of effort', 'effort'],
  ['maint of effort', 'effort'],
  ['level of effort', 'effort'],
  ['mantenimiento del esfuerzo', 'effort'],
  ['mantenimiento de esfuerzo', 'effort'],
  ['nivel de esfuerzo', 'effort'],
  ['per capita', 'percapita'],
  ['per child', 'percapita'],
  ['per pupil', 'percapita'],
  ['per student', 'percapita'],
  ['per swd', 'percapita'],
  ['each child', 'percapita'],
  ['each pupil', 'percapita'],
  ['each student', 'percapita'],
  ['por alumno', 'percapita'],
  ['por estudiante', 'percapita'],
  ['por nino', 'percapita'],
  ['per kid', 'percapita'],
  ['pp', 'percapita'],
  ['ppe', 'average percapita spending'],
  ['forty day', '40day'],
  ['40 day', '40day'],
  ['40th day', '40day'],
  ['40 d', '40day'],
  ['40d', '40day'],
  ['40 dias', '40day'],
  ['dia 40', '40day'],
  ['40th', '40day'],
  ['80 day', '40day'],
  ['120 day', '40day'],
  ['part b', 'partb'],
  ['idea b', 'partb'],
  ['idea part b', 'partb'],
  ['parte b', 'partb'],
  ['sub grant', 'subgrant'],
  ['sub award', 'subgrant'],
  ['subaward', 'subgrant'],
  ['flow through', 'flowthrough'],
  ['pass through', 'flowthrough'],
  ['job class', 'jobclass'],
  ['job classification', 'jobclass'],
  ['job code', 'jobclass'],
  ['job cls', 'jobclass'],
  ['clase de puesto', 'jobclass'],
  ['unit value', 'unitvalue'],
  ['program unit value', 'unitvalue'],
  ['value of a unit', 'unitvalue'],
  ['value per unit', 'unitvalue'],
  ['dollars per unit', 'unitvalue'],
  ['unit factor', 'unitvalue'],
  ['unit val', 'unitvalue'],
  ['valor de la unidad', 'unitvalue'],
  ['valor unitario', 'unitvalue'],
  ['coordinated early intervening services', 'ceis'],
  ['early intervening services', 'ceis'],
  ['early intervening', 'ceis'],
  ['significant disproportionality', 'sigdispro'],
  ['sig dispro', 'sigdispro'],
  ['sig disp', 'sigdispro'],
  ['significant dispro', 'sigdispro'],
  ['set aside', 'setaside'],
  ['children with disabilities', 'swd'],
  ['students with disabilities', 'swd'],
  ['pupils with disabilities', 'swd'],
  ['kids with disabilities', 'swd'],
  ['students w disabilities', 'swd'],
  ['children w disabilities', 'swd'],
  ['w ieps', 'iep'],
  ['students with ieps', 'swd'],
  ['children with ieps', 'swd'],
  ['special education students', 'swd'],
  ['special ed students', 'swd'],
  ['sped students', 'swd'],
  ['sped count', 'swd count'],
  ['alumnos con discapacidades', 'swd'],
  ['estudiantes con discapacidades', 'swd'],
  ['ninos con discapacidades', 'swd'],
  ['special education', 'sped'],
  ['special ed', 'sped'],
  ['educacion especial', 'sped'],
  ['capital outlay', 'capital'],
  ['cap outlay', 'capital'],
  ['debt service', 'debt'],
  ['low income', 'low-income'],
  ['free and reduced', 'frl'],
  ['parentally placed', 'parentally'],
  ['non public', 'nonpublic'],
  ['not public', 'nonpublic'],
  ['school year', 'year'],
  ['fiscal year', 'year'],
  ['ano escolar', 'year'],
  ['ano fiscal', 'year'],
  ['year ending', 'year'],
  ['a b', 'ab'],
  ['a and b', 'ab'],
  ['non adopted', 'nonadopted'],
  ['not adopted', 'nonadopted'],
  ['no adoptado', 'nonadopted'],
  ['off list', 'offlist'],
  ['off the list', 'offlist'],
  ['not on list', 'offlist'],
  ['not on the list', 'offlist'],
  ['on list', 'onlist'],
  ['on the list', 'onlist'],
  ['unit price', 'unitprice'],
  ['unit cost', 'unitprice'],
  ['price each', 'unitprice'],
  ['year end', 'ending'],
  ['carry forward', 'carryforward'],
  ['carried forward', 'carryforward'],
  ['carry over', 'carryover'],
  ['new hire', 'newhire'],
  ['k 5 plus', 'k5plus'],
  ['k5 plus', 'k5plus'],
  ['k 3 plus', 'k5plus'],
  ['k5', 'k5plus'],
  ['k 5', 'k5plus'],
  ['k5p', 'k5plus'],
  ['title i', 'title1'],
  ['base amount', 'baseamount'],
  ['per head', 'percapita'],
  ['low wage', 'poverty'],
  ['de bajos ingresos', 'poverty'],
  ['bajos ingresos', 'poverty'],
  ['year to date', 'ytd'],
  ['true up', 'trueup'],
  ['top up', 'topup'],
  ['last year', 'prior'],
  ['this year', 'current'],
  ['prior year', 'prior'],
  ['current year', 'current'],
  ['year before', 'prior'],
  ['going forward', 'next'],
  ['year after', 'next'],
  ['previous year', 'prior'],
  ['ano anterior', 'prior'],
  ['ano pasado', 'prior'],
  ['ano actual', 'current'],
  ['ano corriente', 'current'],
  ['who left', 'departed'],
  ['person who left', 'departed'],
  ['person hired', 'replacement'],
  ['hired in place', 'replacement'],
  ['replaced by', 'replacement'],
  ['filled by', 'replacement'],
  ['budget authority', 'allocation'],
  ['out of school', 'suspended'],
  ['more than 10 days', 'over10'],
  ['over 10 days', 'over10'],
  ['over ten days', 'over10'],
  ['greater than 10 days', 'over10'],
  ['10 days', 'over10'],
  ['ten days', 'over10'],
  ['mas de 10 dias', 'over10'],
  ['line item', 'account'],
  ['account string', 'account'],
  ['chart of accounts', 'account'],
  ['cost differential', 'factor'],
  ['cost index', 'factor'],
  ['grade level', 'grade'],
  ['economically disadvantaged', 'poverty'],
  ['econ disadv', 'poverty'],
  ['home school', 'private'],
  ['to be paid', 'payment'],
  ['still owed', 'payment'],
  ['yet to pay', 'payment'],
  ['left to repay', 'shortfall'],
  ['amount due', 'due'],
  ['average daily membership', 'membership'],
  ['average number of students', 'average membership'],
  ['first day', 'start'],
  ['last day', 'end'],
  ['head count', 'membership'],
  ['count of students', 'membership'],
  ['number of students', 'membership'],
  ['number of pupils', 'membership'],
  ['number of children', 'child'],
  ['state average', 'state rate'],
  ['unit of value', 'unitvalue'],
];

/** Words that carry no meaning of their own in a header. */
export const FILLERS =
  'the was were been has have of in for and to a an per on by as at us or with w de del la el los las en y por para al s is be are that which from their its our under if any q';

/** Words that many headers have: they count less than the others, matched or not. */
export const WEAK_WORDS =
  'total amount number count dollar dollars value no # code name level sum all data info amt id list type column report line each children student students state nm local this';

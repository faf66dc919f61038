/**
 * The words of the field by what they mean. A word may mean several things ("award" is an allocation and a prize); words
 * of one concept are read for one another, in headers, labels and titles. Abbreviations and Spanish words stand beside
 * the English ones; plurals, small misspellings and cut words ("alloc.") are seen by the reader and need no entry.
 */
export const CONCEPTS = {
  // Who
  agency:
    'lea district entity agency beneficiary recipient grantee subrecipient distrito entidad institution org organization awardee sponsor municipality system authority jurisdiction subgrantee leas corporation unit township parish isd usd sau boces cooperative member grantees awardees nombre agencia pea psa esa sad rsu coe selpa consortium applicant subrecipients division county condado dependencia corp supervisory districts agencies dist dists distritos agencias county-office rec lea-name',
  school:
    'school campus site building escuela plantel schl sch facility buildings campuses institute academy colegio liceo academia centro elementary middle schools escuelas elem elementaries colegios edificio sites elementaria primaria secundaria',
  charter: 'charter chartered',
  name: 'name nombre nm nombres named title-of denominacion called',
  code: 'code number no id clave codigo num # identifier ident cd nbr ctds cds irn cdn leaid ncesid beds dbn key no. codes numero nums ref',
  pupil:
    'student pupil child children kid scholar alumno estudiante nino kids alumnado learner learners menor menores students pupils alumnos estudiantes ninos nina ninas stu studs stud scholars jovenes youth youths',
  membership:
    'membership mem enrollment enrolled enrolment adm headcount matricula 40day pop population fte ada student pupil alumno estudiante inscripcion memb learner learners heads headcounts enrollments counted 80day 120day participante participantes participants kid mbr mbrs members enroll roster registered registrants rolls kids body census counts pupils attendance attending enr enrl roll inscritos matriculados matriculas asistentes asistencia poblacion attendees apdm matric matrculados inscripciones memberships attended alumnado estudiantado nin students',
  disability:
    'swd iep sped cwd discapacidad disabled disabilities exceptional handicapped ieps ese specialed discapacitado discapacitados cwds esne especial idea-eligible discapacidades impedimento impedimentos sp-ed specialeducation spec-ed dis disab discapac',
  employee:
    'employee staff teacher position empleado person name maestro incumbent worker personnel who staffmember fte empleada docente maestra trabajador staffer puesto individual staffperson faculty instructor educator therapist aide teachers employees empl emp persona trabajadora ee associate slp para paraprofessional hire funcionario personal docentes maestros empleados tchr tchrs trabajadores nombre-empleado eename',
  group:
    'group race ethnicity subgroup raza grupo etnia racial ethnic demographic category race-ethnicity population etnico etnicidad ethn subpopulation re subgrp razas groups razaetnia subgrupo subgrupos grupos ethnicities races',
  vendor:
    'vendor publisher supplier payee company proveedor editorial merchant seller bought paid-to editor publishers distributor source publshr store contractor vend vndr proveedores casa imprint depository manufacturer distribuidor distribuidora firm pub pubs publ publishing bookseller dealer casas editoriales',
  // When
  prior:
    'prior previous last preceding py before anterior earlier pasado old baseline base base-year yesteryear preceeding lastyear former ago back antes previa previo pasada preceded comparison prev antecedent precedente comparator lastknown known ultima ultimo preced pasados anteriores',
  current:
    'current cy this present actual corriente new latest now newest thisyear recent tested examined reporting fall nueva nuevo presente curr cfy vigente curso compliance-year actualmente existing ongoing vigentes present-year',
  next: 'next following subsequent upcoming proximo siguiente coming future forward venidero posterior',
  year: 'year fy sy annual ano yr years anos fye ffy yrs ejercicio sfy cfy-year yr.',
  final:
    'final second january jan winter recalculated recomputed true-up closing 2nd trueup reconciled full end settlement settled revised true definitive definitiva segundo segunda finalized finals reconciliation recalculation ultimo ultima finales finally definitivo definitivos definitively',
  initial:
    'initial first april apr preliminary prelim inicial already previously paid advance estimated 1st spring tentative upfront opening provisional beginning installment pre early got received interim primera primer anticipo notice estimado estimada preliminares anticipado anticipada inicialmente projected advanced advances prelims proyectado earlier iniciales up-front apertura front',
  start:
    'start first begin beginning opening from inicio open starts began commence comienzo comienza begun starting commenced kickoff arranque begins opened commences launch launched onset empieza empezo comenzo iniciado inicia apertura abrio abre abierto',
  end: 'end last ending through closing close fin completion ended finished finish ends conclude terminado termina thru until hasta cierre finaliza vence-el finish-line expiration expires expiry lapses',
  hours: 'hours hour hr hrs hora horas minutes mins min. horario duracion time minute tiempo',
  day: 'day dias dia days dys jornadas dy',
  // How much
  count:
    'count number no num total # conteo numero n tally qty ct cnt volume nbr nos cantidad cuenta cuantos unduplicated conteos tallies contados number-of numbers headnum',
  money:
    'amount dollar dollars amt total importe monto cantidad $ sum value money funds usd cash dinero dlrs dls pesos plata importes $s montos fondos bucks cents dollar-amount',
  total:
    'total all sum grand combined overall suma everything totales aggregate agg tot totals entire whole todos todas sums',
  average: 'average avg mean promedio per avg-per medio media averages promedios averaged',
  minimum: 'minimum min least minimo floor lowest minima piso mins minimos minimas bottom at-least',
  maximum:
    'maximum max limit cap ceiling maximo most tope allowable highest topmost may allowed cannot-exceed ceilings upper topout permitted techo maximos uppermost maxima limite limites topes limits caps permitido permitida',
  share:
    'share portion proportionate proportional percent pct % part proporcion set-aside slice fraction allotted cut cuota ratio quota prorata prorated division porcentaje porciento fractional split split-up pctg apportioned shares partes proporcional proportion pro-rata prorateo prorrateo prorrata',
  rate: 'rate percent pct % percentage tasa porcentaje porciento pctg perc rates tasas porcentajes pct. ppt points-percent',
  factor:
    'factor weight multiplier differential index coefficient weighting wt ponderacion mult costdifferential differentials coef factores indice weights cdf costdiff multiple ponderador peso wgt multiplicador cdi factors diferencial weighting-factor times',
  unit: 'unit unidad unidades wtd-units wmem weighted unid caseload points weightedmem unts units prog-units ponderadas',
  unitvalue: 'unitvalue baseamount uv',
  difference:
    'difference change variance increase growth delta diff over-under plus-minus up chg net swing gap diferencia cambio aumento incr inc dif variacion surplus margin cushion increases incremento differences diferencias variances change-in excess deficit diffs above over delta-from variation brecha',
  decrease:
    'decrease reduction drop decline disminucion savings reduce reduccion credit fall fell fallen loss lower down bajada reductions reducing diminished rebaja bajar off dropoff shrinkage lowering cut reduced drops baja descenso less red lowered decr decreases menos merma recorte disminuyo reduced-by decremento minus-effect',
  // Deadlines and indicators
  obligate: 'obligate obligated obligation obligations obligating',
  liquidate: 'liquidate liquidated liquidation liquidations',
  indicator: 'indicator indicador spp',
  timely: 'timely ontime oportuno atiempo tiempo puntual punctual prompt promptly ontime? late tardy overdue',
  case: 'case caso cases casos file files docket expediente expedientes',
  // Money of what
  spending:
    'expenditure expense expended spent spending exp cost outlay disbursement gasto costo expend disbursed gastos costos spend charge charged expensed charges paid used ytd year-to-date posted expensas desembolso disbursements compras comprado usado drawn bought purchased spends outgo outgoing outlays payout payments costs incurred gastado pagado consumed expds expn exps encumbered expnd expenditures egresos erogado ejercido invertido desembolsado gastados disb disbursal aggregate-expenditures gasta gastar desembolsos erogaciones pagos spendings outflow ytd-exp encumbrances used-up',
  made: 'actual spent expended made achieved current real reported realized posted ytd tested performed attained accomplished ejecutado maintained now realised delivered kept provided act actuals actually incurred ejercido reales realizado efectuado efectivo sustained',
  required:
    'required requirement must needed needs requerido target threshold base baseline prior established obligation exigido minimum requires needs-to mandated min minimo obligated obligacion exigible floor thresh necessary standard benchmark prescribed compulsory expected hurdle bar requerida debido keep maintained req reqd rqd reqmt goal obliged umbral meta piso debe deber debia exigencia requeridos maintain requeridas exigida mark standard-to-meet',
  effort: 'effort moe loe esfuerzo mantenimiento sostenimiento conservacion',
  percapita: 'percapita head pc ppe',
  exception:
    'exception exempt exemption excepcion allowance exclusion exceptions allowed excepciones deductions reductions waived waiver excpt relief carveout excused permitted deductible forgiven allowances exc excl exempts exempted exceptn dispensa exempt-reduction exenciones exencion exclusions permitted-reasons',
  adjustment:
    'adjustment adj adjusted ajuste correction carryover true-up adjmt adjust adjs corrections reconciling revision takes adds ajustes correccion recapture recaptured overpayment underpayment overpaid underpaid reajuste correctn corrected adjmts trueups rectification',
  allocation:
    'allocation award premio allotment entitlement apportionment distribution subgrant grant asignacion disbursement allocated awarded allotted funding distribucion subvencion apportioned distributed authority disbursal payout budget budgeted alloted allot grants quota given flow authorized approved entitled reparto proceeds installment prorated share allotments apportion appropriated apportions receives gets disburse resource resources monies asignado asignada otorgado monto due entitlements payouts issued drawdown bestowed advance advances allocn adjudicado adjudicacion concedido dotacion partida aportacion apoyo subsidio repartido distribuido tranche allocations spendable provision split subaward sub-award asignaciones otorgamiento reparticion subsidios partidas received recibido recibidos gets-from got obtiene recibe reward incentive',
  subgrant:
    'subgrant grant award allocation partb entitlement flowthrough subvencion grants awarded flow-through federal money fondos allocated formula awards fund funds concesion subsidio subvenciones flowthru',
  partb: 'partb idea idea-b 24106 611 basic ideab idea611 sec611 vib',
  preschool: 'preschool 619 24109 prek preescolar ecse sec619 ecspedd incentive prekinder',
  shortfall:
    'shortfall owed owes repay repayment deficit short penalty payback due recover faltante deficiency liability reimburse falls missing gap clawback refund return returned underspend underspent devolver adeudado reintegro shortage underage claw deficits failing missed below failure carencia falta faltan repaid recovery recoup recouped restitution exposure insuficiencia reembolso devolucion reponer unmet shortfalls deficit-amount faltantes owing owes-back debe',
  status:
    'status held result outcome met pass compliance compliant determination estado resultado meets maintained test finding resultados pass-fail passed verdict y-n comply conformity cumple cumplimiento cumplio discrepancia standing safe ok passing conclusion estatus condicion rating grade yesno compliancy paso aprobado logrado check meeting pass? meets? estados verdicts result? answer outcome?',
  determination:
    'determination determined status rating meets tier label ped-determination calificacion rated ranking call assessment grade score calificado clasificacion det determinations calificaciones determinacion',
  payment:
    'payment pay balance due remaining pago remit disbursement remainder owed owing outstanding topup net settle topay left disburse disbursed difference true-up pymt pmt paying payable installment disbursal payout come payments settlement wire wired remittance remesa liquidacion restante pendiente adeudo rem pagos paid-out pagado remits',
  appropriation: 'appropriation approp fund',
  pool: 'pool available pot',
  reserve:
    'reserve reserved reserva set-aside withheld 24112 budgeted setaside withhold earmarked dedicated spent apartado reservado planned kept holdback apartada reservada obligated earmark committed retenido apartados reserving reserves reservas apartar set-asides',
  capital:
    'capital debt equipment facilities deuda construction outlay equip bonds inversion buildings plant bldg bldgs capout obras edificios equipo bonded',
  deduction:
    'deduction less subtract minus deduct deduccion exclude excluded deducted removed federal exclusions restas offsets excludable subtracted subtractions netted out takeouts removes eliminate excluding resta deducible backout backouts nets ineligible unallowable restar descontar descuento descuentos deductions deducciones restado excl',
  // Ledgers
  fund: 'fund fondo source funding fd fuente fnd fnds fon funds fondos fds fund#',
  object: 'object obj objeto natural expense-object line-item objct bought',
  function: 'function fx func funcion fcn fn functn fxn fctn',
  program: 'program prog programa component category prg programme pgm prgm programas',
  location: 'location site loc ubicacion localidad',
  jobclass:
    'jobclass classification jc puesto jobtitle position assignment jclass jobfamily jcls role classif occupation puestos jcl jbcl position-code',
  account:
    'account acct ucoa cuenta gl coding string chart line charge budget-line accounts codigo strings codeline glcode acc glacct acctno budget-code accts cuentas glstring accountstring account-no ledger',
  description:
    'description desc descripcion detail item name title particulars concept concepto narrative memo label itemization descr descrip detalle detalles descriptions descripciones',
  // Special education
  ab: 'ab',
  workload: 'workload extended',
  reason:
    'reason cause why motivo separation departure razon explanation exit type basis circumstances how causa grounds circumstance reasons causas motivos because sep motive razones porque justification justificacion purpose proposito motivacion rationale basis-for',
  salary:
    'salary wage compensation earnings salario sueldo pay comp payroll wages annual-salary contract sal compensacion earned earns paid salaries earn salry stipend remuneration sueldos slry gross salarios sueldo-base payrate payments-to',
  departed:
    'departed departing leaving former outgoing separated retiring retired exiting resigned saliente left replaced prior old exited vacated predecessor quit gone leaver who previous salio salida leavers lost dep exiter separating separatee retiree vacating sep',
  replacement:
    'replacement replacing successor incoming hire hired reemplazo newhire new backfill filling filled reemplazante sustituto substitute their entrante repl newperson nueva next reemplazado rplcmt newcomer reempl successors',
  ceis: 'ceis cceis eis 24112 intervening intervention temprana',
  mandatory:
    'mandatory sigdispro required obligatorio sd must compulsory forced voluntary obligatoria obligated mand significant comprehensive',
  level: 'level span band nivel lvl tier segment division levels niveles gradeband elementary-secondary elem-sec',
  eligible:
    'eligible elig identified elegible qualifying found served evaluated evaluadas entitled participating calificado calificados eligibility elegibles elegibilidad qualifies qualify qualified califica califican qualifying? eligability ok okay',
  public: 'public publica publico pub district-schools open publicas publicos',
  private:
    'private nonpublic parochial privada privado parentally ppp ppps priv homeschool home-school religious ppss np nonpub ppcwd ppsd privadas privados homeschooled nonpublics privs particulares particular',
  poverty:
    'poverty frl low-income pobreza poor census economically title1 disadvantaged low needy ecd econ lowincome lunch meals bajos ingresos frpl pov pobre title snap tanf saipe edis ecodis ses pobres direct-cert impoverished poverty-level econ-disadv bajos-ingresos impoverishment',
  base: 'base floor 1999 hold basico basica foundation flat',
  // Disproportionality
  risk: 'risk riesgo incidence prevalence likelihood chance probability prob risks riesgos',
  ratio: 'ratio razon rr ratios cociente relative odds times quotient razones multiple-of',
  weighted: 'weighted ponderado wrr',
  alternate: 'alternate alternative arr alt',
  identified: 'identified disability swd iep count sped classified',
  finding:
    'finding flag conclusion result determination disproportionality hallazgo disproportionate flagged call decision outcome over-represented verdict dispro overrepresented overrepresentation discrepant conclusiones sig flags alert bandera findings hallazgos flagged? significant? discrepant?',
  suspended:
    'suspended suspension expelled expulsion removal oss removed suspendido suspendidos suspensiones discipline disciplined disciplinary removals iss susp exp expulsions expulsado days-out excluded out-of-school longterm suspensions out suspendida expel kicked ltss',
  state: 'state statewide nm estatal estado ped states average nation estatales state-wide',
  // Deadlines
  consent:
    'consent consented permission autorizacion consentimiento consents consintio consentimientos permiso permission-date',
  evaluated:
    'evaluation evaluated eval evals evaluacion assessment assessed evaluaciones evaluate evaluates evaluado evaluada evaluando tested testing assessment-done',
  filed:
    'filed filing submitted submission lodged requested presentado presentada recd rcvd rec sent enviado enviada submit submits presento entregado entregada turned transmitted received recibido recibida recibio ingresado dated applied solicitado solicitada stamped',
  held: 'held convened celebrada meeting-held met-on celebrado realizada',
  done: 'done completed complete finalized concluded completado terminada completes hecho hecha realizado realizada terminado cumplido finish finished acted accomplished made',
  dueby: 'deadline dueby vence plazo limite deadlines vencimiento due cutoff target-date plazos',
  // Equalization, K-5 Plus, materials
  grade: 'grade grado grades grados kinder level ltr letter calificacion nota',
  material:
    'material item title description textbook book resource libro texto product resources isbn titulo textos instruction media software curriculum curricula texts books purchased merchandise bought goods curriculo ejemplar licenses instr inst matl matls mats publication bks materials materiales textbooks libro-texto curricular',
  adopted:
    'adopted list adoption onlist multiple adoptado approved core basal oficial lista hqim restricted adop adopt adoptada adoptados listed',
  offlist:
    'offlist supplemental nonadopted unadopted flex flexible free choice non-list other unrestricted discretionary nonlist libre nonstate noncore complementario suplementario nonadopted-list off unlisted',
  quantity: 'quantity qty copies cantidad units ordered number-ordered pieces cantidades ejemplares piezas',
  price: 'price each precio unitprice rate precios unitario',
  balance:
    'balance carryover cash carryforward saldo remaining unspent remanente bal balances remainder saldos sobrante leftover carried brought unspent-balance',
  // Property tax
  valuation:
    'valuation assessed taxable gravable avaluo tasacion valuations valor catastral taxablevalue av assessed-value ntv',
  mill: 'mill millage levy levies mills mils milesimas millages rate-in-mills',
  yield:
    'yield produced produce raised rendimiento rinde yields recaudado recaudacion collections collected proceeds brings brought-in',
  capacity: 'capacity capacidad endeudamiento limit',
  quote: 'funding revenue generated dollars award seg money funds earnings financiamiento funded earned',
  // Reviews, grades and subgroups
  summer: 'summer verano',
  contract: 'contract contrato agreement term',
  subject: 'subject content materia asignatura discipline call',
  cycle: 'period cycle periodo ciclo',
  proficient: 'proficient proficiency prof competente competentes competencia mastery dominio',
  gap: 'gap gaps brecha brechas',
  percentile: 'percentile pctl pctile rank ranking percentil',
  others: 'other others rest peers else nongroup demas otros otras resto everyone comparison comp non',
  growth: 'growth crecimiento growing grew gain gains',
  mobility: 'mobility mobile mob movilidad transient transience',
  learner: 'ell el lep els ells english ingles eng',
  // Levies
  operating: 'operating operational operation oper operacion operativo operativa',
  buildings: 'building buildings bldg bldgs edificio edificios',
  improvement: 'improvement improvements impr mejora mejoras',
  outstanding: 'outstanding unpaid pendiente pendientes owing',
  // Events
  referred: 'referred referral referrals refd referido referidos remitido remitidos',
  birthday: 'birthday bday birthdays cumpleanos',
  refused: 'refused refusal refusals declined rechazo delay delays',
  employed: 'employed employment job working work empleo empleados trabajo',
  notified: 'notified notice notification notices aviso avisos notificado notificacion informed',
  corrected:
    'corrected correction verified cleared fixed resolved corregido corregida correccion verificado verificada',
  detected: 'cited identified discovered found detected detectado detectada identificado issued id idd',
  approved: 'approved approval approve aprobado aprobada okayed authorized signed ok',
  reimbursement: 'reimbursement reimbursements reimb rfr rfrs draw draws drawdown drawdowns reembolso reembolsos',
  neither: 'neither none nothing ninguno ninguna',
  processed: 'processed process procesado procesada processing',
  decision: 'decision decided ruling order fallo resolucion decisions',
  session: 'session meeting meetings mtg mtng sesion reunion junta',
  complaint: 'complaint complaints queja quejas',
  requisition: 'requisition requisitions requisicion req rqn',
  application: 'application applications applied solicitud solicitudes apply app',
  ordered: 'ordered order orders po pedido pedidos orden',
  delivered: 'delivered delivery deliveries arrived came shipped entregado entregados entrega llegada llegaron',
  damages: 'damages damage penalty penalties danos multa',
  review: 'review reviewed reviewer reviewers panel revision revisado',
} as const;

export type Concept = keyof typeof CONCEPTS;

/** Words that carry no meaning of their own in a header. */
export const FILLERS =
  'the was were been has have of in for and to a an per on by as at us or with w de del la el los las en y por para al s is be are that which from their its our under if any q what which where when we you they it can could will would shall should do does did so such these those our my your his her whether whose whom into onto upon since while during within there here about lo le se que cual cuales cuando donde como su sus un una unos unas nos hay ha han fue fueron ser esta este esto ya';

/** Words that many headers have: they count less than the others, matched or not. */
export const WEAK_WORDS =
  'total amount number count dollar dollars value no # code name level sum all data info amt id list type column report line each children student students state nm local this certified computed calculated based statutory applicable respective additional section reported january february march june july august september october november december jan feb mar jun jul aug sep sept oct nov dec enero febrero marzo mayo junio julio agosto septiembre octubre noviembre diciembre yesno';

/** Words that begin a clause: it says more of what stands before it. */
export const CLAUSE_WORDS =
  'which whom whose where that que cual cuales without excluding excl except after if including incl includes counting';

import type { TableKindId } from '../../src/recognition';
import type { CellValue } from '../../src/workbook/snapshot';

/** What a user fills in, and what then must stand in one computed cell: by the name of the cell's column or input. */
export interface FilledCase {
  readonly csv: string;
  readonly inputs?: Readonly<Record<string, CellValue>>;
  /** Name of a column or input → its values, top to bottom. */
  readonly expected: Readonly<Record<string, readonly CellValue[]>>;
}

/** Correctly filled tables, from the sources' own examples where they have one. */
export const FILLED: Readonly<Record<TableKindId, FilledCase>> = {
  'initial-allocation': {
    // 100 + 5 × 10 = 160 and 200 of the pool of 90,000; the closed school gets nothing.
    csv: `District,Type,FY2013 40-Day Membership,FY2014 40-Day Membership
Ash Municipal Schools,district,100,110
"Birch Schools, Consolidated",district,220,200
Cedar Charter School,charter,50,CLOSED`,
    inputs: { appropriation: 110_000, reserve: 10_000 },
    expected: {
      WeightedColumn: [160, 200, 0],
      AllocationColumn: [40_000, 50_000, 0],
      OffListColumn: [20_000, 25_000, 0],
      AdoptedColumn: [20_000, 25_000, 0],
      Pool: [90_000],
    },
  },
  'final-allocation': {
    csv: `Entity,FY2013 40-day membership,FY2014 40-day membership,Initial allocation
Ash Municipal Schools,100,110,"$35,000.00"
Birch Schools,220,200,"$55,000.00"
Cedar Charter School,50,CLOSED,$300.00`,
    inputs: { appropriation: 100_000 },
    expected: { EntitlementColumn: [44_444.44, 55_555.56, 0], FinalColumn: [9_444.44, 555.56, -300] },
  },
  'pro-rata-award': {
    // S3, Attachment 7: the first two schools.
    csv: `District,School,Student Membership
Alamogordo,Holloman Middle,178
Alamogordo,Holloman Primary,293.75`,
    inputs: { pool: 28_546.52 },
    expected: { AwardColumn: [10_771.13, 17_775.39] },
  },
  'annual-report': {
    csv: `Vendor,Item,List,Quantity,Unit price
Pearson,Algebra 1,Adopted,100,$45.50
Scholastic,Readers,Non-adopted,20,$10.00`,
    inputs: { type: 'district', allocation: 6000, openingBalance: 250, membership: 100 },
    expected: { CostColumn: [4550, 200], Total: [4750], Average: [47.5], Balance: [1500], OffListMaximum: [3000] },
  },
  'level-of-effort': {
    // S4, Figure A, two of its rows.
    csv: `Object List,Job Class List,11000 - Operational,13000 - Pupil Transportation
51100 - Salaries Expense,1311 - Diagnosticians,144772.11,
51100 - Salaries Expense,1312 - Speech Therapists,340140.83,12.00`,
    expected: { TotalColumn: [144_772.11, 340_152.83], CountedEffort: [484_924.94] },
  },
  'obms-ledger': {
    // S4, example of the eligibility review.
    csv: `Description,Fund,Function,Object,Program,Location,Job Class,Amount
Teachers,11000,1000,51100,2000,0,1412,1804451
Speech therapists,11000,2100,51100,2000,0,1312,233409
Federal,24106,2100,51100,2000,0,1312,1000`,
    expected: { CountedEffort: [2_037_860] },
  },
  'moe-status': {
    // S4, Examples 2 and 3.
    csv: `LEA,Required effort,Actual effort,Required per capita,Child count,Approved exceptions,Part B sub-grant
Example 2,"3,563,153.25","3,506,290.58","6,340.13",541,,"900,000"
Example 3,"3,563,153.25","3,506,290.58","6,340.13",555,"46,549.72","900,000"`,
    expected: { StatusColumn: ['Met per capita', 'Not met'], ShortfallColumn: [0, 10_312.95] },
  },
  'workload-reduction': {
    // S4, Appendix G.
    csv: `School Year,A/B,C,D,Unit Value
2009-2010,10,3,6,3792.65
2010-2011,10,3,2,3712.17
2011-2012,15,4,5,3598.87
2012-2013,16,2,1,3673.54
2013-2014,16,0,0,3817.55`,
    expected: { DecreaseColumn: [null, 31_467.92, 0, 32_334.51, 13_081.25], UnitsColumn: [22, 14, 24.5, 15.2, 11.2] },
  },
  'payroll-exception': {
    // S4, Appendix G, example 1 of a voluntary departure.
    csv: `Description,Employee/Employer,Expenditure Account,YTD Amount,Reason,Replacement Salary
Salary,Employee,11000.1000.51100.2000.000000.1412,"65,000.00",Retirement,"36,000.00"
Medicare,Employer,11000.1000.52220.2000.000000.1412,942.50,,`,
    expected: { ExceptionColumn: [29_000, ''] },
  },
  'high-cost-report': {
    csv: `Account Number,Description,YTD
24120.1000.51100.2000.xxxxx.1412,Salaries Expense,5210.00
24120.1000.51100.1010.xxxxx.1711,Salaries Expense,11794.51`,
    expected: { Exception: [5210] },
  },
  'moe-adjustment': {
    // S4, Appendix G.
    csv: `LEA,Annual Determination,2012-13 IDEA B Basic Allocation,2013-14 IDEA B Basic Allocation
Example,Meets Requirements,"$267,315","$290,068"
Other,Needs Assistance,"$267,315","$290,068"`,
    expected: { ReductionColumn: [11_376.5, 0], EligibleColumn: ['Yes', 'No'] },
  },
  'excess-cost': {
    // Appendix A to 34 CFR Part 300, elementary schools.
    csv: `Level,Total expenditures,Capital outlay and debt service,IDEA B,Title I,Title III,State special education,Local special education,Average enrollment,Children with disabilities
Elementary,6300000,60000,200000,250000,50000,500000,300000,800,100`,
    expected: { PerPupilColumn: [6175], MinimumColumn: [617_500] },
  },
  'proportionate-share': {
    // Appendix B to 34 CFR Part 300.
    csv: `LEA,Part B sub-grant,Public eligible,Parentally placed children
Flintstone School District,152500,300,20`,
    expected: { ShareColumn: [9531.25] },
  },
  ceis: {
    csv: `LEA,611,619,MOE reduction,Mandatory,CEIS budget,Fund
Ash,"$800,000","$100,000","$35,000",No,"$100,000",24112
Birch,"$800,000","$100,000",,Yes,"$135,000",24112`,
    expected: { MaximumColumn: [100_000, 135_000] },
  },
  'lea-allocation': {
    csv: `LEA,Base payment,Enrollment,Children in poverty
Ash,100,3,1
Birch,200,1,1`,
    inputs: { total: 1000 },
    expected: { AllocationColumn: [598.75, 401.25] },
  },
  'risk-ratio': {
    csv: `Race/Ethnicity,Count,Enrollment,State count,State enrollment
Group A,25,100,5000,40000
Group B,50,1000,10000,100000
Group C,8,90,900,9000`,
    expected: {
      RiskColumn: [0.25, 0.05, 8 / 90],
      FindingColumn: ['Disproportionate representation', 'None', 'Too few to determine'],
    },
  },
  discrepancy: {
    csv: `LEA,Suspended over 10 days,Children with disabilities
Ash,30,1000
Birch,12,2000
Cedar,2,100`,
    inputs: { stateRate: 0.005 },
    expected: {
      RateColumn: [0.03, 0.006, 0.02],
      ResultColumn: ['Significant discrepancy', 'None', 'Too few to determine'],
    },
  },
  'program-units': {
    csv: `Grade,MEM,Factor
Kindergarten,100,1.44
Grade 1,200,1.2`,
    inputs: {
      fiscalYear: 2017,
      staffing: 1.1,
      unitValue: 3979.63,
      localLevy: 10_000,
      impactAid: 2000,
      forestReserve: 0,
      credit: 0.75,
    },
    expected: {
      UnitsColumn: [144, 240],
      MultiplierColumn: [1.1, 1.1],
      AdjustedColumn: [158.4, 264],
      TotalUnits: [422.4],
      ProgramCost: [1_680_995.71],
      Guarantee: [1_671_995.71],
    },
  },
  'k5-plus': {
    csv: `School,District,Students,Additional days,First day,Last day,Same teacher,Teachers excepted,Reading training,School-wide
Ash Elementary,Ash,100,25,7/8/2020,8/11/2020,Yes,,Yes,Yes
Birch Elementary,Ash,100,25,7/8/2020,8/11/2020,No,2,Yes,Yes`,
    inputs: { unitValue: 4000 },
    expected: { UnitsColumn: [30, 30], FundingColumn: [120_000, 120_000], EligibleColumn: ['Yes', 'Yes'] },
  },
  'moe-exceptions': {
    // S4, Appendix G, voluntary departure example 2, and Example 4, which is none.
    csv: `Type of exception,Description,Spent before,Spent now,Reason
Voluntary departure,Teacher B,"65,000.00","36,000.00",Resignation
End of a costly program,Student,"40,000.00",,aged out
End of a long-term purchase,Bus,"80,000.00","5,000.00",`,
    expected: { AmountColumn: [29_000, 40_000, 75_000] },
  },
  'moe-eligibility': {
    // S4, Examples 2 and 3, as budgets.
    csv: `LEA,Last effort,Estimated effort,Prior year count,Current child count,Exceptions
Example 2,"3,563,153.25","3,506,290.58",562,541,
Example 3,"3,563,153.25","3,506,290.58",,,`,
    expected: { MarginColumn: [-56_862.67, -56_862.67], ResultColumn: ['Eligible per capita', 'Not eligible'] },
  },
  'charter-share': {
    csv: `Charter school,SWD enrollment
Charter A,20
Charter B,35`,
    inputs: { leaChildren: 541, subgrant: 290_068 },
    expected: { ShareColumn: [10_723.4, 18_765.95] },
  },
  'schoolwide-cap': {
    csv: `School,SWD in school,IDEA-B budgeted
Ash Elementary,20,"9,000.00"`,
    inputs: { leaChildren: 541, subgrant: 290_068 },
    expected: { CapColumn: [10_723.4] },
  },
  'base-payment-split': {
    csv: `LEA,Children with disabilities
Old LEA,80
New charter,20`,
    inputs: { basePayment: 100_000 },
    expected: { AmountColumn: [80_000, 20_000] },
  },
  'charter-prorata': {
    csv: `Charter school,Opened,Full year amount
Ash Charter,2015-11-01,36500
Birch Charter,2015-11-02,36600`,
    inputs: { yearStart: 42_186, yearEnd: 42_551 },
    expected: { ProratedColumn: [36_500, 24_200] },
  },
  availability: {
    csv: `Award,Award date
H027A150109,2015-07-01`,
    expected: { ObligateColumn: [43_008], LiquidateColumn: [43_100] },
  },
  'evaluation-timeline': {
    csv: `Student,Consent date,Evaluation date,Exception
A,2014-09-02,2014-11-01,
B,2014-09-02,2014-11-06,transfer`,
    expected: {
      DueColumn: [41_944, 41_944],
      DaysColumn: [60, 65],
      StatusColumn: ['Timely', 'Timely by exception'],
    },
  },
  'complaint-log': {
    csv: `Complaint,Complaint received,Report issued
1415-01,2015-01-05,2015-03-06`,
    expected: { DueColumn: [42_069], StatusColumn: ['Yes'] },
  },
  'due-process-log': {
    csv: `Case,Request received,Session held,Resolution period ended,Decision issued
1415-01,2015-01-05,2015-01-15,2015-02-04,2015-03-20`,
    expected: { SessionDueColumn: [42_024], PeriodDueColumn: [42_039], DecisionDueColumn: [42_084] },
  },
  'noncompliance-log': {
    csv: `Finding,Date identified,Date notified,Date corrected
1,2015-01-05,2015-02-01,2016-01-05`,
    expected: { NoticeDueColumn: [42_099], CorrectionDueColumn: [42_374], StatusColumn: ['Yes'] },
  },
  'budget-adjustment-log': {
    csv: `Request,Submitted,Approved
12,2015-01-05,2015-02-04`,
    expected: { DueColumn: [42_039], StatusColumn: ['Yes'] },
  },
  'reimbursement-log': {
    csv: `Request,Submitted,Processed
7,2015-01-05,2015-02-04`,
    expected: { DueColumn: [42_039], StatusColumn: ['Yes'] },
  },
  'material-balances': {
    csv: `School,Beginning balance,Allocation,Purchases
Rio Grande Day School,"1,000.00","60,261.94","50,000.00"
All Hills School,0,"3,007.52","1,000.00"`,
    expected: { ClosingColumn: [11_261.94, 2_007.52] },
  },
  'material-orders': {
    // NM.DELIVERY_DUE's own examples: 30 days before classes, and August 1; 18 and 19 days late.
    csv: `Title,Order received,Classes begin,Delivered,Titles
Algebra,2014-03-15,2014-08-13,2014-08-01,
Biology,2014-04-01,2014-08-13,2014-08-20,2`,
    expected: { DueColumn: [41_834, 41_852], DamagesColumn: [1_800, 3_800] },
  },
  'requisition-log': {
    csv: `Vendor,School year,Requisition submitted
Publisher,2014-2015,2014-03-31`,
    expected: { RequisitionColumn: [41_729] },
  },
  'k5-plus-applications': {
    csv: `School,First day of program,Application date
Elm,2020-07-06,2019-10-15`,
    expected: { DueColumn: [43_753], StatusColumn: ['Yes'] },
  },
  'deadline-calendar': {
    csv: `Action,Due,Completed
Initial allocation to districts,2014-04-01,2014-03-28
Final allocation,2014-01-15,2014-01-15`,
    expected: { StatusColumn: ['Yes', 'Yes'] },
  },
  'budget-transfer': {
    csv: `Bar number,From fund,To fund,Amount,Reason,Submitted
12,24106,24112,"5,000.00",Early intervening services,2015-01-05`,
    expected: { AmountColumn: [5000], DueColumn: [42_039] },
  },
  indicator: {
    csv: `Indicator,Numerator,Denominator,Target
11 - 60 day timeline,99,100,1
12 - Part C to B,50,50,1
4B,1,89,0`,
    expected: { RateColumn: [0.99, 1, 1 / 89], MetColumn: ['Not met', 'Met', 'Not met'] },
  },
  'lre-setting': {
    csv: `Student,Hours in regular class,Total hours
S1,24,30
S2,12,30
S3,11,30`,
    expected: {
      ShareColumn: [0.8, 0.4, 11 / 30],
      SettingColumn: [
        'Inside the regular class 80% or more of the day',
        'Inside the regular class 40% to 79% of the day',
        'Inside the regular class less than 40% of the day',
      ],
    },
  },
  'outcome-summary': {
    csv: `Outcome,Category a,Category b,Category c,Category d,Category e
Social-emotional skills,2,10,20,30,38`,
    expected: { FirstColumn: [50 / 62], SecondColumn: [0.68] },
  },
  'program-cost-districts': {
    // 22-8-18 A as in FY26: only early childhood and basic units are multiplied; at-risk units stand as they are.
    csv: `District,Kindergarten,Grade 6,Grades 7-12,Special education D,At-risk units,National board certification,Staffing index,Local levy,Impact Aid,Forest reserve,Energy contract payments,Energy bonding amount
Alamo,100,90,500,10,40,2,1.05,,,,1000,
Bluff,20,10,50,1,0,0,1,,,,,500`,
    inputs: { fiscalYear: 'FY26', unitValue: 6000 },
    expected: {
      TotalUnitsColumn: [1019.55, 108.8],
      CostColumn: [6_117_300, 652_800],
      GuaranteeColumn: [6_116_300, 652_350],
    },
  },
  'property-tax': {
    // S2: $0.50 for every $1,000; bonds up to 6 %.
    csv: `District,Assessed value,Mills,Bonds outstanding
Ash,100000000,0.5,4000000
Birch,20000000,2,`,
    expected: {
      YieldColumn: [50_000, 40_000],
      CapacityColumn: [6_000_000, 1_200_000],
      AvailableColumn: [2_000_000, ''],
    },
  },
  'levy-rates': {
    csv: `District,Operating levy,HB 33,SB 9,Debt service levy
Ash,0.5,4,2,5.25
Birch,0.5,0,2,3`,
    expected: { TogetherColumn: [11.25, 5] },
  },
  'at-risk': {
    // S2: 0.7 × 0.106.
    csv: `District,Title I rate,English learner rate,Mobility rate,At-risk factor,MEM
Ash,0.3,0.15,0.25,0.106,1000
Birch,0.2,0.1,0.2,0.106,`,
    expected: { IndexColumn: [0.0742, 0.053], UnitsColumn: [74.2, ''] },
  },
  'district-size': {
    csv: `District,MEM
Ash,2000
Birch,4000`,
    expected: { UnitsColumn: [150, 0] },
  },
  'school-size': {
    // NM.SCHOOL_SIZE_UNITS' own examples.
    csv: `School,Level,MEM
Ash Elementary,Elementary,100
Birch High,Senior high,50
Cedar High,Senior high,100`,
    expected: { UnitsColumn: [50, 75, 120] },
  },
  'material-review': {
    csv: `Publisher,Title,Alignment score,Second review score
Pearson,Algebra,0.93,
Cengage,Welding,0.86,0.91
Scholastic,Readers,0.79,`,
    expected: { OutcomeColumn: ['Core/basal', 'Core/basal', 'Supplemental'] },
  },
  'participation-grade': {
    csv: `School,Students to be tested,Students tested,Grade before participation
Ash Elementary,200,190,A
Birch Elementary,200,189,B`,
    expected: { RateColumn: [0.95, 0.945], FinalColumn: ['A', 'C'] },
  },
  'membership-base': {
    csv: `District,Prior year 80th day,Prior year 120th day,Current year 40th day
Ash Municipal Schools,1010,990,1100
Birch Charter School,190,180,200`,
    inputs: { year: 2026 },
    expected: { BaseColumn: [1000, 200] },
  },
  'k12-plus': {
    csv: `School,Membership,School week,Instructional days
Ash Elementary,1000,five-day,190
Birch Middle,1000,four-day,160`,
    inputs: { year: 2026 },
    expected: { UnitsColumn: [120, 60] },
  },
  'high-cost-student': {
    csv: `Student,Cost of the year
1001,"$25,000.00"
1002,"$21,000.00"`,
    inputs: { average: 7000 },
    expected: { QualifiesColumn: ['Yes', 'No'] },
  },
  'instructional-day': {
    csv: `School,Grades,Instructional hours
Ash Elementary,K-6,5.5
Birch Middle,7-8,5.75`,
    expected: { MeetsColumn: ['Yes', 'No'] },
  },
  'count-dates': {
    csv: `School year
2013-14
2014-15`,
    expected: { FirstColumn: [41_556, 41_920], ThirdColumn: [41_682, 42_046] },
  },
  'school-score': {
    csv: `School,Proficiency,Scale scores,School growth,"Growth, bottom quartile","Growth, top three quartiles",Other indicators
Ash Elementary,80,70,60,50,40,90
Birch Middle,44.5,51,38,62,57.5,88`,
    expected: { ScoreColumn: [63.5, 55.275] },
  },
  'subgroup-gap': {
    csv: `School,Subgroup,Subgroup proficiency,Proficiency of others,Students in subgroup
Ash Elementary,Students with disabilities,0.1,0.5,25
Ash Elementary,Students with disabilities (grade 3),0.11,0.5,25
Birch Middle,Students with disabilities,0.05,0.6,9`,
    expected: {
      GapColumn: [0.4, 0.39, 0.55],
      FindingColumn: ['Consistently underperforming', 'Not consistently underperforming', 'Too few to determine'],
    },
  },
  'csi-status': {
    csv: `School,Percentile,Grade,Years identified
Ash Elementary,4%,F,0
Birch Middle,6%,D,1
Cedar High,3%,F,3`,
    expected: { StatusColumn: ['Identified', 'Exits', 'More rigorous intervention'] },
  },
  'early-transition': {
    csv: `LEA,Referred by Part C,Not eligible,IEP by third birthday,Parent refusals and exceptions,Referred late
Ash,60,8,50,1,1
Birch,60,10,49,,`,
    expected: { DueColumn: [50, 50], RateColumn: [1, 0.98], MetColumn: ['Met', 'Not met'] },
  },
  'post-school-outcomes': {
    csv: `LEA,Higher education,Competitively employed,Other education or training,Other employment,Not engaged
Ash,30,40,10,10,10
Birch,12,9,3,5,7`,
    expected: { RespondentsColumn: [100, 36], AColumn: [0.3, 0.33333333], BColumn: [0.7, 0.58333333] },
  },
  'adoption-cycle': {
    // S3, Table 1.
    csv: `Subject,Summer institute
Career and technical education,2013
Mathematics,2012`,
    expected: { FirstColumn: [2014, 2013], LastColumn: [2019, 2018] },
  },
  'abe-fte': {
    csv: `Program,Enrollment of the year before
Ash College,1000
Birch College,910`,
    expected: { FteColumn: [250, 227.5] },
  },
  'title-i-set-aside': {
    csv: `Year,Title I grant
FY18,1000000`,
    expected: { ImprovementColumn: [70_000], ServicesColumn: [30_000] },
  },
  'law-values': {
    // The made-up letter gives a value for a year that the law data has none for.
    csv: `Parameter,Fiscal year,Value,Citation,Entered by,Entered on
unit-value,FY27,7000.10,"Letter of June 3, 2026",A. Baca,2026-06-04`,
    expected: { ValueColumn: [7000.1] },
  },
};

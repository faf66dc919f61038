import { INSTRUCTIONAL_MATERIAL_PARAMETERS } from '../../law/parameters/instructional-material';
import { Decimal } from '../decimal';
import { latestEntry, parameterValue } from '../parameter';

function latest(key: keyof typeof INSTRUCTIONAL_MATERIAL_PARAMETERS): Decimal {
  return new Decimal(latestEntry(INSTRUCTIONAL_MATERIAL_PARAMETERS[key]).value);
}

const COUNTED = INSTRUCTIONAL_MATERIAL_PARAMETERS['additional-pupil-multiplier-in-practice'];

/** The factors of the Instructional Material Law as the latest version of it that the sources give has them. */
export const FACTORS = {
  initialShare: latest('instructional-material-share'),
  additionalPupil: latest('additional-pupil-multiplier'),
  /** What the department did in FY09 and FY10, and from FY11 on. */
  additionalPupilUntilFy10: parameterValue(COUNTED, 2010),
  additionalPupilFromFy11: parameterValue(COUNTED, 2011),
  practiceCurrentShare: latest('practice-current-year-share'),
  practiceAdjustment: latest('practice-adjustment-dollars'),
  finalAdjustmentTimes: latest('practice-final-adjustment-times'),
  adultBasicEducation: latest('adult-basic-education-fte'),
  offList: latest('off-list-share'),
  otherClassroomMaterials: latest('other-classroom-materials-share'),
  privateOffList: latest('private-off-list-share'),
  charterOffList: latest('charter-off-list-share'),
  coreScore: latest('core-alignment-score'),
  secondReviewScore: latest('second-review-score'),
  deliveryDaysBeforeClasses: latest('delivery-days-before-classes').toNumber(),
  deliveryDaysAfterReceipt: latest('delivery-days-after-receipt').toNumber(),
  damagesPerDay: latest('late-delivery-damages-per-day'),
  damagesMaximum: latest('late-delivery-damages-maximum'),
  adoptionYears: latest('adoption-years').toNumber(),
} as const;

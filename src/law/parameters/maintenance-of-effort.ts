import { parameterTable } from '../parameter';
import { SOURCE_YEARS } from '../source-years';
import { printed } from './printed';

/** Maintenance of effort of local education agencies (34 CFR 300.203–205 and S4). */
export const MAINTENANCE_OF_EFFORT_PARAMETERS = parameterTable({
  'moe-adjustment-share': {
    title: 'share of an allocation’s increase by which an LEA may reduce its effort',
    unit: 'share of the increase',
    values: printed(
      { from: 2007, value: '0.5', citation: '34 CFR 300.205(a): not more than 50 percent; S4, Appendix G, item 5' },
      SOURCE_YEARS.specialEducation,
    ),
  },
});

import { parameterTable } from '../parameter';

/** Maintenance of effort of local education agencies (34 CFR 300.203–205 and S4). */
export const MAINTENANCE_OF_EFFORT_PARAMETERS = parameterTable({
  'moe-adjustment-share': {
    title: 'share of an allocation’s increase by which an LEA may reduce its effort',
    unit: 'share of the increase',
    values: [
      {
        from: 2007,
        value: '0.5',
        read: 'source',
        citation: '34 CFR 300.205(a): not more than 50 percent; S4, Appendix G, item 5',
      },
    ],
  },
});

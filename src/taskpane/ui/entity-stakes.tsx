import type { EntityStake } from '../../checks/entity';
import { usePane } from '../state/pane-context';

interface EntityStakesProps {
  readonly stakes: readonly EntityStake[];
  readonly className?: string;
  readonly entityClass?: string;
  readonly numberClass?: string;
}

/** Whose the dollars are: all that is off, and what is left of it where too much and too little are set off. */
export function EntityStakes({ stakes, className, entityClass, numberClass }: EntityStakesProps) {
  const { format, s } = usePane();
  const { entity: name, gross: all, net: left } = s.verdict.entityColumns;
  return (
    <table className={className}>
      <thead>
        <tr>
          <th scope="col" className={entityClass}>
            {name}
          </th>
          <th scope="col" className={numberClass}>
            {all}
          </th>
          <th scope="col" className={numberClass}>
            {left}
          </th>
        </tr>
      </thead>
      <tbody>
        {stakes.map(({ entity, gross, net }) => (
          <tr key={entity}>
            <th scope="row" className={entityClass}>
              {entity}
            </th>
            <td className={numberClass}>{format.money(gross)}</td>
            <td className={numberClass}>{net === undefined ? '–' : format.money(net)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

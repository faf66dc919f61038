import { makeStyles, mergeClasses, Select, type SelectProps } from '@fluentui/react-components';

const useStyles = makeStyles({
  select: { minWidth: 0, flexGrow: 1, '& select': { minWidth: 0, width: '100%', textOverflow: 'ellipsis' } },
});

/** A list that takes the width it is given: a long option must not push the pane wider. */
export function NarrowSelect(props: SelectProps) {
  const styles = useStyles();
  return <Select {...props} className={mergeClasses(styles.select, props.className)} />;
}

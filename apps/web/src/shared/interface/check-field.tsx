import type { ReactElement } from 'react';
import classes from './check-field.module.css';

type CheckFieldProps = {
  readonly label: string;
  readonly hint?: string;
  readonly checked: boolean;
  readonly disabled?: boolean;
  readonly onChange: (checked: boolean) => void;
};

/** Something that is wanted or not: the browser's own checkbox, as large as a thumb with its label. */
export function CheckField({
  label,
  hint,
  checked,
  disabled = false,
  onChange,
}: CheckFieldProps): ReactElement {
  return (
    <label className={classes['check']}>
      <input
        type="checkbox"
        checked={checked}
        disabled={disabled}
        onChange={(event) => onChange(event.currentTarget.checked)}
      />
      <span>
        {label}
        {hint !== undefined && <span className={classes['hint']}>{hint}</span>}
      </span>
    </label>
  );
}

import type { ReactElement, ReactNode } from 'react';
import { useId } from 'react';
import classes from './choice-bar.module.css';

export type Option<Value extends string> = { readonly value: Value; readonly label: ReactNode };

export type ChoiceBarProps<Value extends string> = {
  readonly label: string;
  readonly value: Value;
  readonly options: readonly Option<Value>[];
  readonly onChange: (value: Value) => void;
};

/** One of a few, side by side: native radio buttons, so arrow keys and screen readers know it. */
export function ChoiceBar<Value extends string>({
  label,
  value,
  options,
  onChange,
}: ChoiceBarProps<Value>): ReactElement {
  const name = useId();
  return (
    <div role="radiogroup" aria-label={label} className={classes.bar}>
      {options.map((option) => (
        <label key={option.value} className={classes.option}>
          <input
            type="radio"
            name={name}
            value={option.value}
            checked={option.value === value}
            onChange={() => onChange(option.value)}
          />
          <span>{option.label}</span>
        </label>
      ))}
    </div>
  );
}

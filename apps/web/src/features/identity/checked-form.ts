import type { SubmitEventHandler } from 'react';
import { useEffect, useRef, useState } from 'react';
import type { FieldErrors } from './form-errors.ts';
import { fieldErrors, focusFirstError } from './form-errors.ts';

type FormValues = Readonly<Record<string, string>>;

type CheckedForm = {
  /** The refusal of the last sending, if any. */
  readonly error: unknown;
  readonly check: (values: FormValues) => FieldErrors;
  readonly send: (values: FormValues) => void;
};

/** A native form that is checked when it is sent. Fields are read by name and keep what was typed; focus goes to the first error. */
export function useCheckedForm({ error, check, send }: CheckedForm): {
  readonly errors: FieldErrors;
  readonly submit: SubmitEventHandler<HTMLFormElement>;
} {
  const [own, setOwn] = useState<FieldErrors>({});
  const form = useRef<HTMLFormElement>(null);
  const errors = fieldErrors(own, error);
  useEffect(() => {
    if (error && form.current) focusFirstError(form.current, fieldErrors({}, error));
  }, [error]);
  const submit: SubmitEventHandler<HTMLFormElement> = (event) => {
    event.preventDefault();
    form.current = event.currentTarget;
    const values = valuesOf(event.currentTarget);
    const found = check(values);
    setOwn(found);
    if (Object.keys(found).length === 0) send(values);
    else focusFirstError(event.currentTarget, found);
  };
  return { errors, submit };
}

function valuesOf(form: HTMLFormElement): FormValues {
  const entries = [...new FormData(form)].filter(
    (entry): entry is [string, string] => typeof entry[1] === 'string',
  );
  return Object.fromEntries(
    entries.map(([name, value]) => [name, name === 'password' ? value : value.trim()]),
  );
}

import { refusalOf } from '../../shared/api/refusal.ts';

/** Messages beside the fields they are about, by field name. */
export type FieldErrors = Readonly<Record<string, string>>;

/** The errors of a form: of its own checks first, then what the server refused about a field. */
export function fieldErrors(own: FieldErrors, error: unknown): FieldErrors {
  const { field, message } = refusalOf(error);
  return field !== null && message !== null ? { [field]: message, ...own } : own;
}

/** True when a refusal is about no field of the form, so that it is shown above it. */
export function isGeneral(error: unknown, fields: readonly string[]): boolean {
  const { field } = refusalOf(error);
  return error !== null && (field === null || !fields.includes(field));
}

/** Moves to the first field that has an error, as its message is read out with it. */
export function focusFirstError(form: HTMLFormElement, errors: FieldErrors): void {
  const [first] = Object.keys(errors);
  const field = first === undefined ? null : form.elements.namedItem(first);
  if (field instanceof HTMLElement) field.focus();
}

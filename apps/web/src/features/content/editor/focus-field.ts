/** Moves to the field of a path such as `senses.0.answers.2`, or to the one that holds it. */
export function focusField(form: HTMLFormElement, path: string): void {
  const parts = path.split('.');
  for (let length = parts.length; length > 0; length -= 1) {
    const field = form.elements.namedItem(parts.slice(0, length).join('.'));
    if (field instanceof HTMLElement) return field.focus();
  }
}

import type { ReactElement } from 'react';

const petals = [0, 60, 120, 180, 240, 300];

/** The sign of Slova: a cornflower whose six petals are apostrophes. Decoration: the wordmark beside it carries the name. */
export function Mark({ size = 32 }: { readonly size?: number }): ReactElement {
  return (
    <svg width={size} height={size} viewBox="0 0 64 64" aria-hidden="true" focusable="false">
      {petals.map((turn) => (
        <path
          key={turn}
          d="M32 27c-5.2-2.6-8-7.4-7.2-12.9C25.6 8.7 29.3 5 34.2 4c-2.2 3.8-1.2 6.3 1.7 8.3 3.8 2.7 3.9 9.6-3.9 14.7z"
          fill="var(--slova-cornflower-solid)"
          transform={`rotate(${turn} 32 32)`}
        />
      ))}
      <circle cx="32" cy="32" r="4.5" fill="var(--slova-rye-solid)" />
    </svg>
  );
}

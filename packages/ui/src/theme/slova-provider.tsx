import { localStorageColorSchemeManager, MantineProvider } from '@mantine/core';
import type { ReactElement, ReactNode } from 'react';
import { useState } from 'react';
import { colourVariables } from './colour-variables.ts';
import { theme } from './theme.ts';

/** Where the reader's choice of light, dark or auto is kept; `public/colour-scheme.js` of each app reads it before the first paint. */
export const colourSchemeKey = 'slova-colour-scheme';

/** Theme, tokens and colour scheme for everything below it. The apps import `@slova/ui/styles.css` beside it. */
export function SlovaProvider({ children }: { readonly children: ReactNode }): ReactElement {
  const [manager] = useState(() => localStorageColorSchemeManager({ key: colourSchemeKey }));
  return (
    <MantineProvider
      theme={theme}
      cssVariablesResolver={colourVariables}
      colorSchemeManager={manager}
      defaultColorScheme="auto"
    >
      {children}
    </MantineProvider>
  );
}

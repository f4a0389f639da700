import { useMatchRoute } from '@tanstack/react-router';
import type { ReactElement, ReactNode } from 'react';
import { Permitted } from '../features/identity/index.ts';
import { sections } from './sections.ts';

/** Opens the section at this address to the roles that have its permission: the same list that draws the navigation. */
export function SectionDoor({ children }: { readonly children: ReactNode }): ReactElement {
  const isAt = useMatchRoute();
  const section = sections.find(({ to }) => isAt({ to, fuzzy: to !== '/' }) !== false);
  if (section === undefined) return <>{children}</>;
  return <Permitted permission={section.permission}>{children}</Permitted>;
}

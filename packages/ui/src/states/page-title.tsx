import { Title } from '@mantine/core';
import type { ReactElement, ReactNode } from 'react';
import { useEffect, useRef } from 'react';

/**
 * The heading of a page. It names the document, and takes focus when the reader has come from another page of the app, so
 * that a screen reader says where they are (WCAG 2.2, 2.4.3).
 */
export function PageTitle({
  site,
  name,
  children,
}: {
  readonly site: string;
  readonly name: string;
  readonly children?: ReactNode;
}): ReactElement {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (visited) heading.current?.focus({ preventScroll: true });
    visited = true;
  }, []);
  return (
    <>
      <title>{name === site ? site : `${name} · ${site}`}</title>
      <Title order={1} ref={heading} tabIndex={-1} style={{ outline: 'none', overflowWrap: 'anywhere' }}>
        {children ?? name}
      </Title>
    </>
  );
}

// The first page of a visit is announced by the browser itself.
let visited = false;

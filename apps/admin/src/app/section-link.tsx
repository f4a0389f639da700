import type { NavLinkProps } from '@mantine/core';
import { NavLink } from '@mantine/core';
import type { LinkComponent } from '@tanstack/react-router';
import { createLink } from '@tanstack/react-router';
import type { AnchorHTMLAttributes, ReactElement } from 'react';

type Props = NavLinkProps & Omit<AnchorHTMLAttributes<HTMLAnchorElement>, keyof NavLinkProps>;

/** A section in the navigation. */
export const SectionLink: LinkComponent<typeof PlainNavLink> = createLink(PlainNavLink);

function PlainNavLink(props: Props): ReactElement {
  return <NavLink component="a" bdrs="sm" {...props} />;
}

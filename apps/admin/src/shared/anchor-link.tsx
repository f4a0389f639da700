import type { AnchorProps } from '@mantine/core';
import { Anchor } from '@mantine/core';
import type { LinkComponent } from '@tanstack/react-router';
import { createLink } from '@tanstack/react-router';
import type { AnchorHTMLAttributes, ReactElement } from 'react';

type Props = AnchorProps & Omit<AnchorHTMLAttributes<HTMLAnchorElement>, keyof AnchorProps>;

/** A link in running text or a list to another page of this app. */
export const AnchorLink: LinkComponent<typeof PlainAnchor> = createLink(PlainAnchor);

function PlainAnchor(props: Props): ReactElement {
  return <Anchor {...props} />;
}

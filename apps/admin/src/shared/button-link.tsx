import type { ButtonProps } from '@mantine/core';
import { Button } from '@mantine/core';
import type { LinkComponent } from '@tanstack/react-router';
import { createLink } from '@tanstack/react-router';
import type { AnchorHTMLAttributes, ReactElement } from 'react';

type Props = ButtonProps & Omit<AnchorHTMLAttributes<HTMLAnchorElement>, keyof ButtonProps>;

/** A link to another page of this app that looks like a button: the next step of an empty page. */
export const ButtonLink: LinkComponent<typeof PlainButton> = createLink(PlainButton);

function PlainButton(props: Props): ReactElement {
  return <Button component="a" {...props} />;
}

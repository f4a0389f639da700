import type { AnchorProps, ButtonProps } from '@mantine/core';
import { Anchor, Button } from '@mantine/core';
import { createLink } from '@tanstack/react-router';
import type { AnchorHTMLAttributes, ReactElement, Ref } from 'react';

type Native<Props> = Props &
  Omit<AnchorHTMLAttributes<HTMLAnchorElement>, keyof Props> & { readonly ref?: Ref<HTMLAnchorElement> };

/** A link within the app that looks like a button. */
export const LinkButton = createLink(function LinkButton(props: Native<ButtonProps>): ReactElement {
  return <Button component="a" {...props} />;
});

/** A link within the app, in a text. */
export const TextLink = createLink(function TextLink(props: Native<AnchorProps>): ReactElement {
  return <Anchor {...props} />;
});

import type { AnchorProps } from '@mantine/core';
import { Anchor } from '@mantine/core';
import { IconArrowLeft } from '@tabler/icons-react';
import { createLink } from '@tanstack/react-router';
import type { AnchorHTMLAttributes, ReactElement, Ref } from 'react';
import classes from './page.module.css';

type BackLinkProps = AnchorProps &
  Omit<AnchorHTMLAttributes<HTMLAnchorElement>, keyof AnchorProps> & {
    readonly ref?: Ref<HTMLAnchorElement>;
  };

/** The way from a page to the one it belongs to; stands above its heading, as `back` of `Page`. */
export const BackLink = createLink(function BackLink({ children, ...rest }: BackLinkProps): ReactElement {
  return (
    <Anchor {...rest} className={classes.back ?? ''}>
      <IconArrowLeft size={20} aria-hidden="true" />
      {children}
    </Anchor>
  );
});

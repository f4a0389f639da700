import { AppShell, Badge, Burger, Group, ScrollArea } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { Wordmark } from '@slova/ui';
import type { ReactElement, ReactNode } from 'react';
import { useTexts } from '../shared/use-texts.ts';
import { AccountCorner } from './account-corner.tsx';
import { Navigation } from './navigation.tsx';
import classes from './shell.module.css';

/** The frame of the signed-in app: sections at the side, on a phone behind a button in a narrow header. */
export function Shell({ children }: { readonly children: ReactNode }): ReactElement {
  const { t } = useTexts();
  const [isOpen, drawer] = useDisclosure(false);
  return (
    <AppShell
      header={{ height: { base: 56, md: 0 } }}
      navbar={{ width: 240, breakpoint: 'md', collapsed: { mobile: !isOpen } }}
      padding={{ base: 'md', md: 'xl' }}
    >
      <a className={classes.skip} href="#content">
        {t('shared:actions.skipToContent')}
      </a>
      <AppShell.Header hiddenFrom="md" px="sm">
        <Group h="100%">
          <Burger
            opened={isOpen}
            onClick={drawer.toggle}
            aria-label={t(isOpen ? 'app.closeNavigation' : 'app.openNavigation')}
            aria-expanded={isOpen}
          />
          <Name />
        </Group>
      </AppShell.Header>
      <AppShell.Navbar p="md" aria-label={t('app.navigation')}>
        <AppShell.Section visibleFrom="md" mb="lg">
          <Name />
        </AppShell.Section>
        <AppShell.Section grow component={ScrollArea}>
          <Navigation onChoose={drawer.close} />
        </AppShell.Section>
        <AppShell.Section>
          <AccountCorner />
        </AppShell.Section>
      </AppShell.Navbar>
      <AppShell.Main id="content" tabIndex={-1}>
        {children}
      </AppShell.Main>
    </AppShell>
  );
}

function Name(): ReactElement {
  const { t } = useTexts();
  return (
    <Group gap="xs">
      <Wordmark name={t('shared:name')} size={26} />
      <Badge variant="light" color="gray">
        {t('app.staff')}
      </Badge>
    </Group>
  );
}

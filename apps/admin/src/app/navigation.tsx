import { Stack } from '@mantine/core';
import { may } from '@slova/domain';
import type { ReactElement } from 'react';
import { useAccount } from '../features/identity/index.ts';
import { useTexts } from '../shared/use-texts.ts';
import { SectionLink } from './section-link.tsx';
import { sections } from './sections.ts';

/** Links to the sections that the role opens; `onChoose` closes the drawer on a phone. */
export function Navigation({ onChoose }: { readonly onChoose: () => void }): ReactElement {
  const { t } = useTexts();
  const { role } = useAccount();
  const open = sections.filter(({ permission }) => may(role, permission));
  return (
    <Stack gap={4}>
      {open.map(({ to, title, icon: Icon }) => (
        <SectionLink
          key={to}
          to={to}
          activeOptions={{ exact: to === '/', includeSearch: false }}
          activeProps={{ active: true }}
          label={t(title)}
          leftSection={<Icon size={20} aria-hidden />}
          onClick={onChoose}
        />
      ))}
    </Stack>
  );
}

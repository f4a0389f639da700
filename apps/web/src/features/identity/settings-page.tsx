import { Group, Text } from '@mantine/core';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { trpc } from '../../shared/api/trpc.ts';
import { AppearanceChoice } from '../../shared/interface/appearance-choice.tsx';
import { LanguageChoice } from '../../shared/interface/language-choice.tsx';
import { LinkButton } from '../../shared/interface/links.tsx';
import { Page } from '../../shared/interface/page.tsx';
import { Section } from '../../shared/interface/section.tsx';
import { useAccount } from './account.ts';
import { ProfileForm } from './profile-form.tsx';
import { SignOutButton } from './sign-out-button.tsx';

/** Name, day, language, appearance, and the way out. */
export function SettingsPage(): ReactElement {
  const { t } = useTranslation('learner');
  const account = useAccount();
  const cache = trpc.useUtils();
  const update = trpc.users.update.useMutation({
    onSuccess: (changed) => cache.users.me.setData(undefined, changed),
  });
  return (
    <Page name={t('identity.settings.title')}>
      <Section title={t('identity.settings.device')}>
        <LanguageChoice onChosen={(locale) => update.mutate({ locale })} />
        <AppearanceChoice />
        <Text size="sm" c="dimmed">
          {t('identity.settings.appearanceHint')}
        </Text>
      </Section>
      <Section title={t('identity.settings.profile')}>
        <ProfileForm account={account} />
      </Section>
      <Section title={t('settings.days.title')}>
        <Group>
          <LinkButton to="/settings/days" variant="default">
            {t('settings.days.title')}
          </LinkButton>
        </Group>
      </Section>
      <Section title={t('settings.media.title')}>
        <Group>
          <LinkButton to="/settings/media" variant="default">
            {t('settings.media.title')}
          </LinkButton>
        </Group>
      </Section>
      <Section title={t('identity.settings.account')}>
        <Text style={{ overflowWrap: 'anywhere' }}>
          {t('identity.settings.signedInAs', { email: account.email })}
        </Text>
        <Group>
          <SignOutButton />
        </Group>
      </Section>
    </Page>
  );
}

import type { AchievementId } from '@slova/domain';
import type { Icon } from '@tabler/icons-react';
import {
  IconBolt,
  IconCompass,
  IconFeather,
  IconFlame,
  IconPlant2,
  IconRefresh,
  IconRun,
  IconShieldCheck,
  IconShoe,
  IconStack2,
} from '@tabler/icons-react';

/** The picture of each achievement. */
export const achievementIcons: Readonly<Record<AchievementId, Icon>> = {
  'first-steps': IconShoe,
  reviewer: IconStack2,
  collector: IconPlant2,
  keeper: IconShieldCheck,
  steady: IconFlame,
  marathon: IconRun,
  writer: IconFeather,
  sharp: IconBolt,
  comeback: IconRefresh,
  explorer: IconCompass,
};

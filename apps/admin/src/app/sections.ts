import type { Permission } from '@slova/domain';
import { IconCards, IconChartBar, IconGavel, IconStack2, IconUsers } from '@tabler/icons-react';

/** The sections in the order of the navigation, each with the permission that opens it. */
export const sections = [
  { to: '/', title: 'overview.title', permission: 'view-overview', icon: IconChartBar },
  { to: '/users', title: 'users.title', permission: 'view-users', icon: IconUsers },
  { to: '/moderation', title: 'moderation.title', permission: 'moderate-content', icon: IconGavel },
  { to: '/content', title: 'content.title', permission: 'moderate-content', icon: IconCards },
  { to: '/queues', title: 'queues.title', permission: 'manage-queues', icon: IconStack2 },
] as const satisfies readonly { permission: Permission; [more: string]: unknown }[];

/** What a role may do: the one table that every procedure's permission is read from (ACC-13). */
export const permissions = {
  learner: ['study', 'read-own'],
  moderator: ['study', 'read-own', 'view-users', 'view-overview', 'moderate-content'],
  administrator: [
    'study',
    'read-own',
    'view-users',
    'view-overview',
    'moderate-content',
    'suspend-users',
    'manage-queues',
  ],
} as const satisfies Record<string, readonly string[]>;

export type Role = keyof typeof permissions;
export type Permission = (typeof permissions)[Role][number];

export const roles = Object.keys(permissions) as readonly Role[];

/** True when the role may do it. */
export function may(role: Role, permission: Permission): boolean {
  return (permissions[role] as readonly Permission[]).includes(permission);
}

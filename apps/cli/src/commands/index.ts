import type { Command } from '../command.ts';
import { auditScheduler } from './audit-scheduler.ts';
import { doctor } from './doctor.ts';
import { exportCommand } from './export.ts';
import { importCommand } from './import.ts';
import { migrateCommand } from './migrate.ts';
import { recordingsAdd } from './recordings-add.ts';
import { seedCommand } from './seed.ts';
import { setupCommand } from './setup.ts';
import { userCreate } from './user-create.ts';
import { userPromote } from './user-promote.ts';
import { userResetPassword } from './user-reset-password.ts';

/** Every command, in the order of the help. */
export const allCommands: readonly Command[] = [
  doctor,
  setupCommand,
  migrateCommand,
  seedCommand,
  recordingsAdd,
  userCreate,
  userPromote,
  userResetPassword,
  importCommand,
  exportCommand,
  auditScheduler,
];

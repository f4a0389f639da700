import { answerSeparators, importFields, separators, textEncodings } from '@slova/domain';
import { z } from 'zod';

/** How a table is to be read. */
export const tableOptions = z.strictObject({
  kind: z.literal('table'),
  encoding: z.enum(textEncodings),
  separator: z.enum(separators),
  hasHeader: z.boolean(),
  columns: z.array(z.enum(importFields).nullable()).max(100),
  between: z.enum(answerSeparators).nullable(),
});

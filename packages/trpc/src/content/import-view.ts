import type { Import } from '@slova/application';
import { fileLook, importOptions } from '@slova/contract';

/** What a reader said of a file and was told about it, in the shape that its kind has. */
export const importViewOf = ({ look, choices, ...known }: Import) => ({
  ...known,
  look: fileLook.parse(look),
  choices: choices && { ...choices, options: importOptions.parse(choices.options) },
});

const endOfLine = /[ \t]+$/gmu;
// Signs without a picture of their own that only confuse: controls, and those that turn the order of all that follows.
const unseen = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u202a-\u202e\ufeff\ufffe\uffff]/gu;

/**
 * A text of several lines as it is stored: NFC, one kind of line end, nothing that hides or reorders, no heaps of empty lines.
 * Markup stays as it was written; what is no markup of ours stays text.
 */
export function tidyText(text: string): string {
  return text
    .normalize('NFC')
    .replace(/\r\n?|\u2028|\u2029/gu, '\n')
    .replace(unseen, '')
    .replace(endOfLine, '')
    .replace(/\n{3,}/gu, '\n\n')
    .trim();
}

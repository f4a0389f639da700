/** Texts that are being written, kept on this device until they are saved. Each learner has their own. */
export type DeviceDraft<Value> = {
  readonly recall: () => Value | null;
  /** False where storage is forbidden or full: the text then lives as long as the page. */
  readonly keep: (value: Value) => boolean;
  readonly drop: () => void;
};

/** Another number whenever drafts of before can no longer be read. */
const shape = 1;

/** The draft of one thing, such as a term, by the name of that thing. */
export function deviceDraft<Value>(
  learnerId: string,
  name: string,
  storage: () => Storage = () => localStorage,
): DeviceDraft<Value> {
  const key = `slova-draft:${learnerId}:${name}`;
  return {
    recall: () => {
      try {
        const kept = JSON.parse(storage().getItem(key) ?? 'null') as { shape: number; value: Value } | null;
        return kept?.shape === shape ? kept.value : null;
      } catch {
        return null;
      }
    },
    keep: (value) => {
      try {
        storage().setItem(key, JSON.stringify({ shape, value }));
        return true;
      } catch {
        return false;
      }
    },
    drop: () => {
      try {
        storage().removeItem(key);
      } catch {
        // Nothing could be kept here either.
      }
    },
  };
}

import type { Page } from '@playwright/test';

/** What a page's device has said, and what it will make out next. */
export type SpeakingDevice = {
  readonly lastSaid: () => Promise<string>;
  readonly willHear: (guesses: readonly string[]) => Promise<void>;
};

/**
 * A device with voices and with recognition, at the browser's edge: a browser without a screen has neither. Call before the
 * page is opened. `isBroken`: it lists its voices, and throws when it is to speak.
 */
export async function deviceThatSpeaks(page: Page, { isBroken = false } = {}): Promise<SpeakingDevice> {
  await page.addInitScript((throws) => {
    const said: string[] = [];
    const device = { said, willHear: [] as string[] };
    Object.assign(globalThis, { testDevice: device });
    const voices = ['en-GB', 'es-ES', 'ru-RU'].map((lang) => ({ lang, localService: true, name: lang }));
    const synthesis = Object.assign(new EventTarget(), {
      getVoices: () => voices,
      cancel: () => undefined,
      speak: (utterance: EventTarget & { text: string }) => {
        if (throws) throw new TypeError('no audio device');
        said.push(utterance.text);
        setTimeout(() => utterance.dispatchEvent(new Event('end')), 20);
      },
    });
    class Utterance extends EventTarget {
      text: string;
      constructor(text: string) {
        super();
        this.text = text;
      }
    }
    class Recognition extends EventTarget {
      start(): void {
        const results = [device.willHear.map((transcript) => ({ transcript }))];
        setTimeout(() => this.dispatchEvent(Object.assign(new Event('result'), { results })), 50);
      }
      abort(): void {}
    }
    for (const [name, value] of Object.entries({
      speechSynthesis: synthesis,
      SpeechSynthesisUtterance: Utterance,
      SpeechRecognition: Recognition,
    })) {
      Object.defineProperty(globalThis, name, { value, configurable: true });
    }
  }, isBroken);
  type Device = { said: string[]; willHear: string[] };
  return {
    lastSaid: () =>
      page.evaluate(() => (globalThis as unknown as { testDevice: Device }).testDevice.said.at(-1) ?? ''),
    willHear: (guesses) =>
      page.evaluate(
        (heard) => {
          (globalThis as unknown as { testDevice: Device }).testDevice.willHear = heard;
        },
        [...guesses],
      ),
  };
}

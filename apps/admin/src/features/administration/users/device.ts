/** Browser and system behind a session; null where the browser's own description says nothing we know. */
export type Device = { readonly browser: string | null; readonly system: string | null };

/** Reads a `User-Agent`. Order matters: Edge and Opera also call themselves Chrome, and Chrome calls itself Safari. */
export function deviceOf(userAgent: string): Device {
  const nameIn = (list: readonly Sign[]): string | null =>
    list.find(({ sign }) => sign.test(userAgent))?.name ?? null;
  return { browser: nameIn(browsers), system: nameIn(systems) };
}

type Sign = { readonly sign: RegExp; readonly name: string };

const browsers: readonly Sign[] = [
  { sign: /\bEdg(?:e|A|iOS)?\//u, name: 'Edge' },
  { sign: /\bOPR\//u, name: 'Opera' },
  { sign: /\bYaBrowser\//u, name: 'Yandex' },
  { sign: /\bSamsungBrowser\//u, name: 'Samsung Internet' },
  { sign: /\b(?:Firefox|FxiOS)\//u, name: 'Firefox' },
  { sign: /\b(?:Chrome|CriOS|HeadlessChrome)\//u, name: 'Chrome' },
  { sign: /\bSafari\//u, name: 'Safari' },
];

const systems: readonly Sign[] = [
  { sign: /\bAndroid\b/u, name: 'Android' },
  { sign: /\biPad\b/u, name: 'iPadOS' },
  { sign: /\biPhone\b/u, name: 'iOS' },
  { sign: /\bWindows\b/u, name: 'Windows' },
  { sign: /\bMacintosh\b/u, name: 'macOS' },
  { sign: /\bCrOS\b/u, name: 'ChromeOS' },
  { sign: /\bLinux\b/u, name: 'Linux' },
];

/** Out of attributes and elements, and into the markup of our own. */
const wrappings: readonly ((vector: string) => string)[] = [
  (vector) => vector,
  (vector) => `"'>${vector}`,
  (vector) => `</title></style></textarea></script>${vector}`,
  (vector) => `**${vector}**`,
  (vector) => inReading(vector.replaceAll(/[{}|]/gu, '')) + inMedia(vector.replaceAll(/[[\]]/gu, '')),
];

const inReading = (vector: string): string => `{${vector}|${vector}}`;

/** Said of a picture and a sound of our own store, and in the place of their address, where another host is too. */
const inMedia = (vector: string): string =>
  [
    `![${vector}](picture:${'0'.repeat(64)} 4x3)`,
    `![${vector}](sound:${'1'.repeat(64)})`,
    `![x](picture:${vector})`,
    `![x](picture:https://elsewhere.example/x.png) ![x](https://elsewhere.example/y.png)`,
  ].join(' ');

/** What would run in a page that took text for HTML; each calls `hit` with its number. */
export const payloads: readonly string[] = vectors().flatMap((vector, index) =>
  wrappings.map((wrap, way) => wrap(vector(`hit(${index * wrappings.length + way})`))),
);

function vectors(): readonly ((code: string) => string)[] {
  return [
    (c) => `<script>${c}</script>`,
    (c) => `<ScRiPt>${c}</sCrIpT>`,
    (c) => `<script src="data:text/javascript,${c}"></script>`,
    (c) => `<img src=x onerror=${c}>`,
    (c) => `<img src=x onerror="${c}">`,
    (c) => `<img/src="x"/onerror=${c}>`,
    (c) => `<img src=x:y onerror=&#${c.charCodeAt(0)};${c.slice(1)}>`,
    (c) => `<image src=x onerror=${c}>`,
    (c) => `<svg onload=${c}>`,
    (c) => `<svg/onload=${c}//`,
    (c) => `<svg><script>${c}</script></svg>`,
    (c) => `<svg><image href=x onerror=${c}>`,
    (c) => `<svg><animate onbegin=${c} attributeName=x dur=1s>`,
    (c) => `<svg><set onbegin=${c} attributeName=x dur=1s>`,
    (c) => `<math><mtext><img src=x onerror=${c}></mtext></math>`,
    (c) => `<iframe srcdoc="<script>${c}</script>"></iframe>`,
    (c) => `<iframe src="javascript:${c}"></iframe>`,
    (c) => `<iframe onload=${c}></iframe>`,
    (c) => `<object data=x onerror=${c}></object>`,
    (c) => `<embed src="javascript:${c}">`,
    (c) => `<video src=x onerror=${c}></video>`,
    (c) => `<video><source src=x onerror=${c}></video>`,
    (c) => `<audio src=x onerror=${c}></audio>`,
    (c) => `<details open ontoggle=${c}>x</details>`,
    (c) => `<input autofocus onfocus=${c}>`,
    (c) => `<button autofocus onfocus=${c}>x</button>`,
    (c) => `<a href="javascript:${c}">x</a>`,
    (c) => `<body onload=${c}>`,
    (c) => `<style onload=${c}></style>`,
    (c) => `<link rel=stylesheet href=x onerror=${c}>`,
    (c) => `<p style="animation:x 1s" onanimationstart=${c}>x</p>`,
    (c) => `javascript:${c}`,
    (c) => `\${${c}}{{${c}}}<%= ${c} %>`,
  ];
}

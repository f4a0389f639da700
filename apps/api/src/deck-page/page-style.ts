/** The look of pages that need no script: light and dark, narrow and wide. */
export const pageStyle = `
:root{color-scheme:light dark;--text:#1b2032;--soft:#59607a;--back:#faf9f6;--line:#e3e1da;--main:#3450b4;--on-main:#fff}
@media(prefers-color-scheme:dark){:root{--text:#e8e9ef;--soft:#a9afc3;--back:#14171f;--line:#2c3140;--main:#9db2ff;--on-main:#14171f}}
*{box-sizing:border-box}
body{margin:0 auto;max-width:44rem;padding:1rem;background:var(--back);color:var(--text);font:1rem/1.5 system-ui,sans-serif;overflow-wrap:anywhere}
header a{display:inline-flex;align-items:center;min-height:2.75rem;color:inherit;font-weight:650;font-size:1.25rem;text-decoration:none}
h1{font-size:1.75rem;line-height:1.2;margin:1rem 0 .5rem}h2{font-size:1.25rem;margin:1.5rem 0 .5rem}
.facts{color:var(--soft);margin:0}.about{font-size:1.125rem}.about p,.about ul,.about ol{margin:.5rem 0}.about img{display:block;max-width:100%;max-height:20rem;width:auto;height:auto;border-radius:12px}.about audio{display:block;width:min(100%,20rem)}
.steps{display:flex;flex-wrap:wrap;gap:.75rem;margin:1.5rem 0}
.steps a{display:inline-flex;align-items:center;min-height:2.75rem;padding:0 1.25rem;border:1px solid var(--main);border-radius:12px;color:var(--main);text-decoration:none;font-weight:600}
.steps .main{background:var(--main);color:var(--on-main)}
dl{margin:0 0 1.5rem}dt{font-family:Georgia,serif;font-size:1.125rem;padding-top:.75rem;border-top:1px solid var(--line)}dd{margin:0 0 .75rem}
a:focus-visible{outline:3px solid var(--main);outline-offset:2px}`;

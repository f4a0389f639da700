// Runs before the first paint. Keep in step with SlovaProvider in packages/ui, which then takes over.
(function () {
  let chosen = 'auto';
  try {
    chosen = localStorage.getItem('slova-colour-scheme') || 'auto';
  } catch {
    // Storage may be forbidden; the system's scheme is a good answer then.
  }
  const dark = chosen === 'dark' || (chosen === 'auto' && matchMedia('(prefers-color-scheme: dark)').matches);
  document.documentElement.setAttribute('data-mantine-color-scheme', dark ? 'dark' : 'light');
})();

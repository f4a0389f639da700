/** What both apps say. */
export const shared = {
  name: 'Slova',
  colourScheme: { label: 'Appearance', light: 'Light', dark: 'Dark', auto: 'Auto' },
  language: { label: 'Language', en: 'English', ru: 'Русский' },
  actions: {
    retry: 'Try again',
    close: 'Close',
    cancel: 'Cancel',
    signIn: 'Sign in',
    signOut: 'Sign out',
    skipToContent: 'Skip to content',
  },
  fields: {
    email: 'E-mail',
    password: 'Password',
    showPassword: 'Show password',
    hidePassword: 'Hide password',
    emailMissing: 'Please enter your e-mail address.',
    emailWrong: 'This does not look like an e-mail address.',
    passwordMissing: 'Please enter your password.',
  },
  failure: {
    title: 'That did not work',
    unreachable: 'The server cannot be reached. Check your connection; nothing you entered is lost.',
    unknown: 'Something unexpected happened. Please try again.',
    page: 'This page could not be shown',
    pageHint: 'Your progress is safe. Load the page again, or go back to the start.',
    reload: 'Load again',
    notFound: 'There is no such page',
    notFoundHint: 'The address may be mistyped, or the page has moved.',
  },
  loading: 'Loading',
} as const;

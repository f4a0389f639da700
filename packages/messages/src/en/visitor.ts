/** What somebody reads who is not signed in: the promise, signing in, registering. */
export const visitor = {
  tagline: 'Words that stay with you',
  promise: 'A few minutes a day. Each word comes back just before you would forget it.',
  signIn: {
    title: 'Welcome back',
    noAccount: 'New here?',
    register: 'Create an account',
    submit: 'Sign in',
  },
  register: {
    title: 'Create your account',
    name: 'What should we call you?',
    passwordHint: '10 characters or more. A few unrelated words work well.',
    passwordShort: 'The password needs at least {{least}} characters.',
    submit: 'Start learning',
    haveAccount: 'Already have an account?',
    signIn: 'Sign in',
  },
} as const;

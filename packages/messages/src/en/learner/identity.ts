/** The settings of an account. */
export const identity = {
  settings: {
    title: 'Settings',
    profile: 'Profile',
    name: 'Name',
    timeZone: 'Time zone',
    timeZoneHint: 'Days you have already studied stay as they were.',
    dayStart: 'A new day starts at',
    dayStartHint: 'Study past midnight and it still counts for the evening before.',
    device: 'Language and appearance',
    appearanceHint: 'Remembered on this device.',
    save: 'Save changes',
    saved: 'Saved',
    account: 'Account',
    signedInAs: 'Signed in as {{email}}',
  },
} as const;

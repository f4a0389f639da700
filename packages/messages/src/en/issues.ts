/** What is wrong with one field. */
export const issues = {
  missing: 'This is needed.',
  not_text: 'This should be text.',
  not_number: 'This should be a number.',
  not_whole: 'This should be a whole number.',
  too_long: 'Too long: {{bound}} characters at most.',
  too_short: 'Too short: {{bound}} characters at least.',
  over_count: 'Too many: {{bound}} at most.',
  under_count: 'Too few: {{bound}} at least.',
  too_large: 'Too large: {{bound}} at most.',
  too_small: 'Too small: {{bound}} at least.',
  not_email: 'This does not look like an e-mail address.',
  not_id: 'This is not an id of ours.',
  not_date: 'This is not a date we can read.',
  not_one_of: 'This should be one of: {{allowed}}.',
  unknown_field: 'There is no field “{{name}}” here.',
  not_fitting: 'This does not fit here.',
} as const;

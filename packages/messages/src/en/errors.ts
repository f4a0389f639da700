/** One text for each code that the server may refuse with: what happened and what to do. */
export const errors = {
  invalid_input: 'Something in what you entered does not fit. Please check it and try again.',
  not_signed_in: 'Please sign in to go on.',
  not_permitted: 'Your account is not allowed to do this.',
  not_found: 'This is not here, or no longer.',
  email_taken: 'There is already an account with this e-mail. Sign in, or use another address.',
  wrong_credentials: 'E-mail and password do not match. Please check both.',
  weak_password:
    'This password is too easy to guess. Use 10 characters or more; a few unrelated words work well.',
  suspended: 'This account is suspended. Please contact the people who run this site.',
  too_many_requests: 'That was too many attempts in a row. Please wait a little and try again.',
  overloaded: 'The server has its hands full right now. Please try again in a moment.',
  invalid_scheduler_settings: 'These study settings are outside what the scheduler can work with.',
  nothing_to_retry: 'There is nothing left to retry: the job has already gone.',
  nothing_to_undo: 'There is nothing left to take back.',
  too_old_to_undo: 'This was more than 30 days ago: too long to take it back.',
  answer_of_another_card: 'This is the answer of another word in the deck, so it cannot count here.',
  edited_meanwhile:
    'Somebody changed this while you were editing it. Have a look at what is new, then save again.',
  deck_has_terms: 'The languages of a deck stay as they are once it has terms.',
  deck_is_full: 'A deck has room for 100,000 terms.',
  too_many_own_answers: 'You have as many answers of your own here as fit. Take one away first.',
  decided_meanwhile: 'Somebody has decided this meanwhile. Look at it again before you go on.',
  nothing_to_appeal: 'There is nothing to appeal here, or you have appealed it before.',
  unreadable_file:
    'This file cannot be read: it is not of a kind we know, or it is damaged. Nothing was imported.',
  file_too_large: 'This file is too large. Split it and import the parts one after another.',
  too_many_imports: 'You have many unfinished imports. Finish or cancel one of them first.',
  import_not_ready: 'This import has moved on in the meantime. Look at where it stands now.',
  not_ready_to_publish: 'This deck is not ready for that yet. What it lacks stands beside the button.',
  not_studied_enough: 'Study this deck a little first: ten answers are enough to say what it is worth.',
  internal: 'Something went wrong on our side. Nothing you saved was lost; please try again.',
} as const;

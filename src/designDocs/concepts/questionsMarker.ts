/** What begins the comment in which a fix of ours asks its questions. */
export const QUESTIONS_MARKER = 'staffward:questions';

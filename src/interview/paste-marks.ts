/** Asks a terminal to put marks around what is pasted, and to stop doing so. */
export const MARK_PASTES = '\x1b[?2004h';
export const UNMARK_PASTES = '\x1b[?2004l';

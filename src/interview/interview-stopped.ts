/** The person stopped (Ctrl-C, end of input) or the signal did. Every answer given is saved. */
export class InterviewStopped extends Error {
  constructor() {
    super('the interview was stopped');
    this.name = 'InterviewStopped';
  }
}

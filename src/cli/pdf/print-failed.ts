/** Raised when a browser does not print; its message is the reason, as the browser gives it. */
export class PrintFailed extends Error {
  constructor(reason: string) {
    super(reason);
    this.name = 'PrintFailed';
  }
}

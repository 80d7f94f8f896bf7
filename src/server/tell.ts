/**
 * Lets a message to the client go its way. Whether the client refuses it, or has gone meanwhile, changes nothing here;
 * without this the rejection would end the process.
 */
export function tell(sending: Promise<unknown>): void {
  sending.catch(() => {});
}

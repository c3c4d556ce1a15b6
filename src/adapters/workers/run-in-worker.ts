/**
 * One conversation with a worker, from its request to its last reply.
 *
 * @param onReply returns the result when the reply is the last one
 * @param handOver what of the request is given away instead of copied
 * @param more what the request is followed by; where it does not come, the conversation ends as that does
 * @throws `AbortError` when given up, and whatever the worker throws; the worker is ended either way
 */
export function runInWorker<Reply, Value>(
  worker: Worker,
  request: unknown,
  signal: AbortSignal,
  onReply: (reply: Reply) => { readonly value: Value } | undefined,
  handOver: Transferable[] = [],
  more?: Promise<unknown>,
): Promise<Value> {
  return new Promise((resolve, reject) => {
    const end = (settle: () => void): void => {
      worker.terminate();
      signal.removeEventListener("abort", onAbort);
      settle();
    };
    const onAbort = (): void => end(() => reject(signal.reason));
    if (signal.aborted) {
      onAbort();
      return;
    }
    signal.addEventListener("abort", onAbort);
    worker.onmessage = ({ data }: MessageEvent<Reply>) => {
      const last = onReply(data);
      if (last) end(() => resolve(last.value));
    };
    worker.onerror = (event) => end(() => reject(new Error(event.message || "the worker did not start")));
    worker.postMessage(request, handOver);
    more?.then(
      (message) => worker.postMessage(message),
      (error: unknown) => end(() => reject(error)),
    );
  });
}

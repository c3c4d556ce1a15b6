/**
 * One conversation with a worker, from its request to its last reply.
 *
 * @param onReply returns the result when the reply is the last one
 * @param handOver what of the request is given away instead of copied
 * @throws `AbortError` when given up, and whatever the worker throws; the worker is ended either way
 */
export function runInWorker<Reply, Value>(
  worker: Worker,
  request: unknown,
  signal: AbortSignal,
  onReply: (reply: Reply) => { readonly value: Value } | undefined,
  handOver: Transferable[] = [],
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
  });
}

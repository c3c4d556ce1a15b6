/** What a worker asks with for the next piece. */
export const more = "more";

interface Extras {
  /** What of the request is given away instead of copied. */
  readonly handOver?: Transferable[];
  /** What the request is followed by: the first piece by itself, each other one when the worker asks for it. */
  readonly pieces?: AsyncIterable<Transferable> | undefined;
}

/**
 * One conversation with a worker, from its request to its last reply.
 *
 * @param onReply returns the result when the reply is the last one
 * @throws `AbortError` when given up, and whatever the worker throws, or the pieces; the worker is ended either way
 */
export function runInWorker<Reply, Value>(
  worker: Worker,
  request: unknown,
  signal: AbortSignal,
  onReply: (reply: Reply) => { readonly value: Value } | undefined,
  { handOver = [], pieces }: Extras = {},
): Promise<Value> {
  return new Promise((resolve, reject) => {
    const rest = pieces?.[Symbol.asyncIterator]();
    const end = (settle: () => void): void => {
      worker.terminate();
      void rest?.return?.();
      signal.removeEventListener("abort", onAbort);
      settle();
    };
    const onAbort = (): void => end(() => reject(signal.reason));
    if (signal.aborted) {
      onAbort();
      return;
    }
    signal.addEventListener("abort", onAbort);
    const handNext = async (): Promise<void> => {
      const piece = await rest?.next();
      if (piece && !piece.done) worker.postMessage(piece.value, [piece.value]);
    };
    const onMore = (): void => void handNext().catch((error: unknown) => end(() => reject(error)));
    worker.onmessage = ({ data }: MessageEvent<Reply | typeof more>) => {
      if (data === more) {
        onMore();
        return;
      }
      const last = onReply(data);
      if (last) end(() => resolve(last.value));
    };
    worker.onerror = (event) => end(() => reject(new Error(event.message || "the worker did not start")));
    worker.postMessage(request, handOver);
    onMore();
  });
}

import { describe, expect, it } from "vitest";
import { more, runInWorker } from "./run-in-worker.ts";

/** A worker whose part the test plays. */
class FakeWorker {
  readonly posted: unknown[] = [];
  isEnded = false;
  onmessage: ((event: { readonly data: unknown }) => void) | null = null;
  onerror: ((event: { readonly message: string }) => void) | null = null;
  postMessage(message: unknown): void {
    this.posted.push(message);
  }
  terminate(): void {
    this.isEnded = true;
  }
  say(data: unknown): void {
    this.onmessage?.({ data });
  }
}

/** Pieces that tell whether they have been given up. */
function piecesOf(...sizes: number[]) {
  const told = { isOver: false };
  const pieces = async function* () {
    try {
      for (const size of sizes) yield new ArrayBuffer(size);
    } finally {
      told.isOver = true;
    }
  };
  return { told, pieces: pieces() };
}

const settled = () => new Promise((resolve) => setTimeout(resolve));

function converse(pieces?: AsyncIterable<ArrayBuffer>) {
  const worker = new FakeWorker();
  const controller = new AbortController();
  const result = runInWorker<number, number>(
    worker as unknown as Worker,
    "request",
    controller.signal,
    (reply) => (reply < 0 ? undefined : { value: reply }),
    { pieces },
  );
  return { worker, controller, result };
}

const sizesOf = ({ posted }: FakeWorker) =>
  posted.map((message) => (message instanceof ArrayBuffer ? message.byteLength : message));

describe("a conversation with a worker", () => {
  it("ends with its last reply, and the worker with it", async () => {
    const { worker, result } = converse();
    worker.say(-1);
    expect(worker.isEnded).toBe(false);
    worker.say(7);
    expect(await result).toBe(7);
    expect([worker.posted, worker.isEnded]).toEqual([["request"], true]);
  });

  it("hands over the first piece unasked, and each other one when it is asked for", async () => {
    const { told, pieces } = piecesOf(1, 2);
    const { worker, result } = converse(pieces);
    await settled();
    expect(sizesOf(worker)).toEqual(["request", 1]);
    worker.say(more);
    await settled();
    expect(sizesOf(worker)).toEqual(["request", 1, 2]);
    expect(told.isOver).toBe(false);
    worker.say(7);
    expect(await result).toBe(7);
    expect(told.isOver).toBe(true);
  });

  it("is over, pieces and worker too, when it is given up", async () => {
    const { told, pieces } = piecesOf(1, 2);
    const { worker, controller, result } = converse(pieces);
    await settled();
    controller.abort(new Error("given up"));
    await expect(result).rejects.toThrow("given up");
    expect([worker.isEnded, told.isOver]).toEqual([true, true]);
  });

  it("ends as its pieces do where one does not come, and as the worker does where that fails", async () => {
    const hungry = converse({
      [Symbol.asyncIterator]: () => ({ next: () => Promise.reject(new Error("no memory")) }),
    });
    await expect(hungry.result).rejects.toThrow("no memory");
    expect(hungry.worker.isEnded).toBe(true);
    const broken = converse();
    broken.worker.onerror?.({ message: "broken" });
    await expect(broken.result).rejects.toThrow("broken");
  });
});

/**
 * What browsers, workers and Node all have beyond ECMAScript, and `core` and `formats` use. They compile against this
 * and not against the DOM's types, so that nothing in them can come to depend on a page.
 */
declare class URLSearchParams implements Iterable<[string, string]> {
  constructor(init?: string);
  get(name: string): string | null;
  getAll(name: string): string[];
  set(name: string, value: string): void;
  append(name: string, value: string): void;
  toString(): string;
  [Symbol.iterator](): IterableIterator<[string, string]>;
}

declare class TextDecoder {
  constructor(label?: string, options?: { fatal?: boolean });
  decode(input: Uint8Array): string;
}

declare class TextEncoder {
  encode(input: string): Uint8Array<ArrayBuffer>;
}

/** Bytes through a stream: all that is needed to pack and unpack them a piece at a time. */
declare class ReadableStream<Chunk> {
  constructor(
    source: { pull(controller: { enqueue(chunk: Chunk): void; close(): void }): void },
    strategy: { readonly highWaterMark: number },
  );
  pipeThrough(transform: CompressionStream | DecompressionStream): ReadableStream<Uint8Array<ArrayBuffer>>;
  getReader(): {
    read(): Promise<
      { readonly done: false; readonly value: Chunk } | { readonly done: true; readonly value?: undefined }
    >;
    cancel(): Promise<void>;
  };
}

declare class CompressionStream {
  constructor(format: "deflate");
  readonly readable: unknown;
}

declare class DecompressionStream {
  constructor(format: "deflate");
  readonly readable: unknown;
}

interface AbortSignal {
  readonly aborted: boolean;
  throwIfAborted(): void;
}

declare function atob(base64: string): string;
declare function btoa(bytes: string): string;

// Unpacks the app that this page holds, and starts it. The policy of the page lets run what has the right hash, and no more.
const packed = Uint8Array.from(atob(document.getElementById("saksi-app").textContent), (c) => c.charCodeAt(0));
const stream = new Blob([packed]).stream().pipeThrough(new DecompressionStream("deflate"));
const { style, script, workers } = await new Response(stream).json();

const blobs = new Map();
globalThis.saksiWorkerUrl = (name) => {
  if (!blobs.has(name)) {
    blobs.set(name, URL.createObjectURL(new Blob([workers[name]], { type: "text/javascript" })));
  }
  return blobs.get(name);
};

const trusted = globalThis.trustedTypes?.createPolicy("saksi-boot", { createScript: (text) => text });
const add = (tag, text) => {
  const element = document.createElement(tag);
  if (tag === "script") element.type = "module";
  element.textContent = tag === "script" ? (trusted?.createScript(text) ?? text) : text;
  document.head.append(element);
};
add("style", style);
add("script", script);

/**
 * Lets the app start without a network once it has been there. All of it is kept when this version is first met; before
 * these lines stand `files`, the addresses of all that the app may ask for, and `version`, which changes with any of them.
 *
 * What has a hash in its name is taken from what is kept. The rest is asked for first, so that a start with a network has the
 * newest version, and taken from what is kept where no good answer comes in time. What an open page still needs of its own
 * version stays until no page of that version is open.
 */
/* global files, version */
const prefix = "saksi-";
const patience = 3000;
const isHashed = (url) => /\/assets\/[^/]+-[\w-]{8}\.\w+$/.test(url.pathname);

self.addEventListener("install", (event) => {
  const keep = async () => {
    const cache = await caches.open(prefix + version);
    await cache.addAll(
      files.map(
        (file) => new Request(file, { cache: isHashed(new URL(file, location.href)) ? "default" : "no-cache" }),
      ),
    );
  };
  event.waitUntil(keep());
});

self.addEventListener("activate", (event) => {
  const tidy = async () => {
    const names = await caches.keys();
    const old = names.filter((name) => name.startsWith(prefix) && name !== prefix + version);
    await Promise.all(old.map((name) => caches.delete(name)));
    // The page that has just been loaded for the first time is to do without a network too.
    await self.clients.claim();
  };
  event.waitUntil(tidy());
});

// A host may have its answers depend on who asks, which for files of our own makes no difference.
const kept = (request) => caches.match(request, { ignoreSearch: request.mode === "navigate", ignoreVary: true });

async function askFirst(request) {
  const answer = await kept(request);
  if (!answer) return fetch(request);
  const hurry = new AbortController();
  const timer = setTimeout(() => hurry.abort(), patience);
  try {
    const response = await fetch(request, { signal: hurry.signal });
    return response.ok ? response : answer;
  } catch {
    return answer;
  } finally {
    // What has begun to come may take its time.
    clearTimeout(timer);
  }
}

self.addEventListener("fetch", (event) => {
  const { request } = event;
  const url = new URL(request.url);
  if (request.method !== "GET" || url.origin !== location.origin) return;
  if (isHashed(url)) event.respondWith(kept(request).then((answer) => answer ?? fetch(request)));
  else event.respondWith(askFirst(request));
});

/** The worker that keeps the app's files, as far as this page knows it; null where there can be none. */
export async function appWorker(): Promise<ServiceWorkerRegistration | null> {
  return (await workers()?.getRegistration(home())) ?? null;
}

/** Sets the worker up, or finds it; null where the browser allows none. Rejects when its file cannot be had. */
export async function startAppWorker(): Promise<ServiceWorkerRegistration | null> {
  try {
    // Some browsers that refuse workers answer with nothing instead of an error.
    const answer: ServiceWorkerRegistration | undefined = await workers()?.register(`${home()}worker.js`, {
      updateViaCache: 'none',
    });
    return answer ?? null;
  } catch (error) {
    if (error instanceof DOMException && error.name === 'SecurityError') return null;
    throw error;
  }
}

/** Undefined while developing, from a file, and where the browser has none. */
export function workers(): ServiceWorkerContainer | undefined {
  const { serviceWorker } = navigator as { readonly serviceWorker?: ServiceWorkerContainer };
  return import.meta.env.PROD && /^https?:$/.test(window.location.protocol) ? serviceWorker : undefined;
}

/** The address of the app's folder. */
function home(): string {
  return new URL('.', document.baseURI).href;
}

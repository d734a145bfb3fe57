/**
 * Opens what a link to the page holds, where the element says that such links are its own (`shared`).
 */

/** What a fragment of ours begins with. */
export const MARK = '#cotejo=';

/**
 * @param {HTMLElement & { view: any, marks: any, versions: any }} host
 * @param {(error: Error) => void} fail
 */
export async function openShared(host, fail) {
  if (!host.hasAttribute('shared') || !location.hash.startsWith(MARK)) return;
  try {
    const { unpack } = await import('./panels/share-link.js');
    const { view, marks, least, versions } = await unpack(location.hash);
    host.view = view;
    host.marks = marks;
    if (least > 0) host.setAttribute('min-similarity', String(least));
    if (versions) host.versions = versions;
  } catch (error) {
    fail(error instanceof Error ? error : new Error(String(error)));
  }
}

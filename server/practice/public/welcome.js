/**
 * Shows the owner's link that `start` puts in the address as `#invite=<encoded link>`. A fragment stays in the browser, so
 * the secret reaches neither the server's log nor a proxy; it is taken out of the address bar and the history at once.
 */
const invitation = new URLSearchParams(location.hash.slice(1)).get('invite');
if (invitation !== null) {
  history.replaceState(null, '', location.pathname);
  show(invitation);
}

function show(link) {
  const text = document.querySelector('#owner-link-text');
  text.value = link;
  document.querySelector('#owner-link').hidden = false;
  text.addEventListener('focus', () => text.select());
  document.querySelector('#owner-link-copy').addEventListener('click', () => void copy(text));
}

async function copy(text) {
  const said = document.querySelector('#owner-link-said');
  try {
    await navigator.clipboard.writeText(text.value);
    said.textContent = '已复制。Copied.';
  } catch {
    // No clipboard without a secure context, as on a colleague's machine over plain http.
    text.focus();
    said.textContent =
      '请按 Ctrl-C（Mac 上 ⌘C）复制选中的文字。Press Ctrl-C (⌘C on a Mac) to copy the selected text.';
  }
}

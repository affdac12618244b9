
/** What stands in the page under this name, packed with gzip and written in base 64. */
function unpack(name) {
  const packed = atob(document.getElementById(name).textContent);
  const bytes = Uint8Array.from(packed, (letter) => letter.charCodeAt(0));
  const whole = new Blob([bytes]).stream().pipeThrough(new DecompressionStream("gzip"));
  // Only the module is looked at for its type.
  return new Response(whole, { headers: { "Content-Type": "application/wasm" } });
}

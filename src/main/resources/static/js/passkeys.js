// Passkeys (WebAuthn): the one thing that needs a script.
(() => {
  const button = document.querySelector("[data-passkey]");
  if (!button || !window.PublicKeyCredential) return;
  const failed = document.querySelector("[data-passkey-failed]");
  const many = document.querySelector("[data-passkey-many]");
  const root = new URL("..", document.currentScript.src).pathname.replace(/\/$/, "");
  const token = button.form.querySelector("input[name=_csrf]").value;
  const bytes = (text) => Uint8Array.from(atob(text.replace(/-/g, "+").replace(/_/g, "/")), (c) => c.charCodeAt(0));
  const text = (buffer) => btoa(String.fromCharCode(...new Uint8Array(buffer))).replace(/\+/g, "-").replace(/\//g, "_").replace(/=+$/, "");
  const post = async (path, body) => {
    const answer = await fetch(root + path, { method: "POST", headers: { "Content-Type": "application/json", "X-CSRF-TOKEN": token }, body: body && JSON.stringify(body) });
    if (!answer.ok) throw Object.assign(new Error(), { status: answer.status });
    return answer.json();
  };
  const ids = (list) => (list || []).map((one) => ({ ...one, id: bytes(one.id) }));
  const common = (made) => ({ id: made.id, rawId: text(made.rawId), clientExtensionResults: made.getClientExtensionResults(), authenticatorAttachment: made.authenticatorAttachment });

  const use = async () => {
    const asked = await post("/webauthn/authenticate/options");
    const made = await navigator.credentials.get({ publicKey: { ...asked, challenge: bytes(asked.challenge), allowCredentials: ids(asked.allowCredentials) } });
    const said = made.response;
    await post("/login/webauthn", { ...common(made), credType: made.type, response: { authenticatorData: text(said.authenticatorData), clientDataJSON: text(said.clientDataJSON), signature: text(said.signature), userHandle: said.userHandle ? text(said.userHandle) : undefined } });
    const again = document.querySelector("form[data-again]");
    if (again) again.submit();
    else location.assign(root + button.dataset.onward);
  };

  const add = async () => {
    const label = button.form.elements.label.value.trim() || "Passkey";
    const asked = await post("/webauthn/register/options");
    const made = await navigator.credentials.create({ publicKey: { ...asked, challenge: bytes(asked.challenge), user: { ...asked.user, id: bytes(asked.user.id) }, excludeCredentials: ids(asked.excludeCredentials) } });
    const said = made.response;
    await post("/webauthn/register", { publicKey: { credential: { ...common(made), type: made.type, response: { attestationObject: text(said.attestationObject), clientDataJSON: text(said.clientDataJSON), transports: said.getTransports ? said.getTransports() : [] } }, label } });
    location.reload();
  };

  button.hidden = false;
  document.querySelector("[data-passkey-without]")?.remove();
  button.addEventListener("click", () => {
    failed.hidden = many.hidden = true;
    (button.dataset.passkey === "use" ? use() : add()).catch((fault) => { (fault.status === 429 ? many : failed).hidden = false; });
  });
})();

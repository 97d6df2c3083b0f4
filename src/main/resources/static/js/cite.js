// Offers to copy each citation. Without it they are selected and copied as any text is.
(() => {
  if (!navigator.clipboard) return;
  for (const part of document.querySelectorAll(".citing")) {
    for (const text of part.querySelectorAll("dd")) {
      const style = text.previousElementSibling.textContent;
      const place = document.createElement("dd");
      const button = document.createElement("button");
      const told = document.createElement("span");
      const citation = text.textContent;
      button.type = "button";
      button.className = "link";
      button.textContent = part.dataset.copy;
      button.setAttribute("aria-label", `${part.dataset.copy}: ${style}`);
      told.setAttribute("role", "status");
      button.addEventListener("click", async () => {
        await navigator.clipboard.writeText(citation);
        told.textContent = ` ${part.dataset.copied}`;
      });
      place.append(button, told);
      text.after(place);
    }
  }
})();

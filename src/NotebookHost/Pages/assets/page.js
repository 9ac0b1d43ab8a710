(() => {
  "use strict";

  const above = matchMedia("(max-width: 74.99rem)");

  // Theme: the reader's system decides, or else the button. A browser may keep no storage for files: then for this page only.

  const themes = ["system", "light", "dark"];
  let theme = document.documentElement.dataset.theme ?? "system";

  // Charts follow the event.
  function showTheme(shown) {
    if (shown === "system") {
      delete document.documentElement.dataset.theme;
    } else {
      document.documentElement.dataset.theme = shown;
    }
    document.dispatchEvent(new Event("theme"));
  }

  function addThemeButton() {
    const button = document.createElement("button");
    button.type = "button";
    button.className = "theme";
    const label = () => { button.textContent = `Theme: ${theme}`; };
    button.addEventListener("click", () => {
      theme = themes[(themes.indexOf(theme) + 1) % themes.length];
      try {
        localStorage.setItem("theme", theme);
      } catch {
        // Nothing is kept.
      }
      showTheme(theme);
      label();
    });
    showTheme(theme);
    label();
    document.querySelector("header.site").append(button);
  }

  // Code: a button that copies it.

  async function copy(text) {
    try {
      await navigator.clipboard.writeText(text);
      return true;
    } catch {
      const area = document.createElement("textarea");
      area.value = text;
      area.style.position = "fixed";
      area.style.opacity = "0";
      document.body.append(area);
      area.select();
      const done = document.execCommand("copy");
      area.remove();
      return done;
    }
  }

  function addCopyButtons() {
    const said = document.createElement("div");
    said.setAttribute("role", "status");
    said.setAttribute("aria-live", "polite");
    said.className = "said";
    document.querySelector("main").append(said);
    for (const block of document.querySelectorAll(".code")) {
      const button = document.createElement("button");
      button.type = "button";
      button.className = "copy";
      button.textContent = "Copy";
      button.setAttribute("aria-label", `Copy: ${block.getAttribute("aria-label")}`);
      button.addEventListener("click", async () => {
        const done = await copy(block.querySelector("code").textContent);
        button.textContent = done ? "Copied" : "Not copied";
        said.textContent = button.textContent;
        button.focus();
        setTimeout(() => {
          button.textContent = "Copy";
          said.textContent = "";
        }, 2000);
      });
      block.append(button);
      block.classList.add("has-copy");
    }
  }

  // Boxes: the keyboard stops only at those that scroll, and a tall one can be opened.

  function watchBoxes() {
    const watcher = new ResizeObserver(entries => {
      for (const { target } of entries) {
        const scrolls = target.scrollWidth > target.clientWidth || target.scrollHeight > target.clientHeight;
        if (scrolls) {
          target.tabIndex = 0;
        } else if (target !== document.activeElement) {
          target.removeAttribute("tabindex");
        }
        if (target.classList.contains("html") && !target.classList.contains("whole")) {
          offerOpener(target, target.scrollHeight > parseFloat(getComputedStyle(target).maxHeight) + 1);
        }
      }
    });
    for (const box of document.querySelectorAll(".scroll")) {
      watcher.observe(box);
    }
  }

  function offerOpener(box, isTall) {
    const offered = box.nextElementSibling?.classList.contains("more") ? box.nextElementSibling : null;
    if (!isTall || offered) {
      if (!isTall) {
        offered?.remove();
      }
      return;
    }
    const button = document.createElement("button");
    button.type = "button";
    button.className = "more";
    const label = () => {
      const open = box.classList.contains("whole");
      button.textContent = open ? "Show less" : "Show all of it";
      button.setAttribute("aria-expanded", String(open));
    };
    button.addEventListener("click", () => {
      box.classList.toggle("whole");
      label();
    });
    label();
    box.after(button);
  }

  // Contents: the section that is being read is marked.

  function watchSections() {
    const links = [...document.querySelectorAll(".contents li a")];
    const headings = links.map(link => document.getElementById(decodeURIComponent(link.hash.slice(1))));
    if (links.length === 0 || headings.includes(null)) {
      return;
    }
    const mark = () => {
      const read = headings.findLastIndex(heading => heading.getBoundingClientRect().top < innerHeight / 3);
      links.forEach((link, at) => {
        if (at === read) {
          link.setAttribute("aria-current", "location");
        } else {
          link.removeAttribute("aria-current");
        }
      });
    };
    let waiting = false;
    addEventListener("scroll", () => {
      if (!waiting) {
        waiting = true;
        requestAnimationFrame(() => {
          waiting = false;
          mark();
        });
      }
    }, { passive: true });
    mark();
  }

  function foldContents() {
    const contents = document.querySelector(".contents");
    if (!contents) {
      return;
    }
    const details = contents.querySelector("details");
    contents.classList.add("folds");
    details.open = !above.matches;
    above.addEventListener("change", () => { details.open = !above.matches; });
    contents.addEventListener("click", event => {
      if (above.matches && event.target.closest("li a")) {
        details.open = false;
      }
    });
  }

  addThemeButton();
  foldContents();
  addCopyButtons();
  watchSections();
  watchBoxes();
  // Paper is white whatever the screen is.
  addEventListener("beforeprint", () => showTheme("light"));
  addEventListener("afterprint", () => showTheme(theme));
})();

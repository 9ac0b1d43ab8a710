// Before anything is shown: the theme that was chosen on an earlier page. A browser may keep no storage for files.
(() => {
  "use strict";

  try {
    const theme = localStorage.getItem("theme");
    if (theme === "light" || theme === "dark") {
      document.documentElement.dataset.theme = theme;
    }
  } catch {
    // The reader's system decides.
  }
})();

(() => {
  "use strict";

  const narrow = matchMedia("(max-width: 40rem)");
  const dark = matchMedia("(prefers-color-scheme: dark)");
  const coarse = matchMedia("(pointer: coarse)");

  // Theme: the reader's system decides, or else the button. A browser may keep no storage for files: then for this page only.

  const themes = ["system", "light", "dark"];
  let theme = themes.includes(storedTheme()) ? storedTheme() : "system";

  function storedTheme() {
    try {
      return localStorage.getItem("theme");
    } catch {
      return null;
    }
  }

  function showTheme(shown) {
    if (shown === "system") {
      delete document.documentElement.dataset.theme;
    } else {
      document.documentElement.dataset.theme = shown;
    }
  }

  function addThemeButton() {
    const button = document.createElement("button");
    button.type = "button";
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
      drawAll();
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
        if (target.classList.contains("html") && target.scrollHeight > target.clientHeight + 1) {
          addOpener(target);
        }
      }
    });
    for (const box of document.querySelectorAll(".scroll")) {
      watcher.observe(box);
    }
  }

  function addOpener(box) {
    if (box.nextElementSibling?.classList.contains("more")) {
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

  // Charts: drawn in the colours of the page, in the width there is.

  function themed(template, colours) {
    const axis = { gridcolor: colours.rule, zerolinecolor: colours.rule, linecolor: colours.control, tickcolor: colours.control };
    const layout = template.layout ?? {};
    const cartesian = given => ({ ...given, ...axis, automargin: true });
    const scene = given => ({ ...given, ...axis, backgroundcolor: "rgba(0,0,0,0)" });
    const data = {};
    for (const [type, traces] of Object.entries(template.data ?? {})) {
      data[type] = traces.map(trace => ({
        ...trace,
        ...(trace.error_x && { error_x: { ...trace.error_x, color: colours.text } }),
        ...(trace.error_y && { error_y: { ...trace.error_y, color: colours.text } }),
      }));
    }
    return {
      ...template,
      data,
      layout: {
        ...layout,
        xaxis: cartesian(layout.xaxis),
        yaxis: cartesian(layout.yaxis),
        polar: { ...layout.polar, bgcolor: "rgba(0,0,0,0)", angularaxis: axis, radialaxis: axis },
        scene: { ...layout.scene, xaxis: scene(layout.scene?.xaxis), yaxis: scene(layout.scene?.yaxis), zaxis: scene(layout.scene?.zaxis) },
      },
    };
  }

  function layoutFor(figure, plot) {
    const style = getComputedStyle(plot);
    const colours = {
      text: style.color,
      rule: style.borderTopColor,
      control: getComputedStyle(document.querySelector("header.site button")).borderTopColor,
    };
    const given = structuredClone(figure.layout ?? {});
    // The caption has the title, where it wraps and can be read aloud.
    delete given.title;
    delete given.width;
    const layout = {
      ...given,
      template: themed(given.template ?? {}, colours),
      autosize: true,
      paper_bgcolor: "rgba(0,0,0,0)",
      plot_bgcolor: "rgba(0,0,0,0)",
      modebar: { bgcolor: "rgba(0,0,0,0)", color: colours.control, activecolor: colours.text, ...given.modebar },
      font: { family: style.fontFamily, ...given.font, color: colours.text },
      margin: { ...given.margin, t: Math.min(given.margin?.t ?? 36, 36) },
    };
    if (narrow.matches) {
      layout.margin = { ...layout.margin, l: Math.min(layout.margin.l ?? 48, 48), r: Math.min(layout.margin.r ?? 12, 12) };
      layout.legend = { ...given.legend, orientation: "h", x: 0, xanchor: "left", y: -0.25, yanchor: "top" };
    }
    if (coarse.matches) {
      // A finger scrolls the page rather than zooms the chart.
      layout.dragmode = false;
    }
    return layout;
  }

  const config = { responsive: true, displaylogo: false, displayModeBar: coarse.matches ? false : "hover", modeBarButtonsToRemove: ["select2d", "lasso2d", "autoScale2d"] };

  async function draw(holder) {
    const plot = holder.querySelector(".drawing");
    const source = holder.querySelector('script[type="application/json"]');
    try {
      const figure = JSON.parse(source.textContent);
      if (!plot.classList.contains("js-plotly-plot")) {
        holder.standIn = [...plot.childNodes];
        plot.replaceChildren();
      }
      await Plotly.react(plot, figure.data, layoutFor(figure, plot), { ...figure.config, ...config });
      if (figure.frames?.length && !holder.dataset.drawn) {
        await Plotly.addFrames(plot, figure.frames);
      }
      holder.dataset.drawn = "true";
    } catch (error) {
      if (holder.standIn) {
        plot.replaceChildren(...holder.standIn);
      }
      holder.dataset.drawn = "false";
      console.error(`${holder.id}: ${error}`);
    }
  }

  async function drawAll() {
    for (const holder of document.querySelectorAll("figure.chart")) {
      await draw(holder);
      // The page stays responsive between two charts.
      await new Promise(done => setTimeout(done));
    }
  }

  addThemeButton();
  addCopyButtons();
  watchBoxes();
  if (narrow.matches) {
    document.querySelector(".contents details")?.removeAttribute("open");
  }
  dark.addEventListener("change", drawAll);
  narrow.addEventListener("change", drawAll);
  // Paper is white whatever the screen is. There is no waiting before the print: the charts are all drawn at once.
  addEventListener("beforeprint", () => {
    showTheme("light");
    document.querySelectorAll("figure.chart").forEach(draw);
  });
  addEventListener("afterprint", () => {
    showTheme(theme);
    drawAll();
  });
  drawAll();
})();

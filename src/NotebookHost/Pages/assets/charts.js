(() => {
  "use strict";

  const narrow = matchMedia("(max-width: 40rem)");
  const dark = matchMedia("(prefers-color-scheme: dark)");
  const coarse = matchMedia("(pointer: coarse)");

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

  // Colours that were chosen for white paper, on dark paper: mixed with that of the text until they stand out, 3 to 1 (WCAG 1.4.11).

  function channels(colour) {
    const hex = /^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(colour);
    const rgb = /^rgba?\((\d+), ?(\d+), ?(\d+)\)$/.exec(colour);
    return hex ? hex.slice(1).map(digits => parseInt(digits, 16)) : rgb ? rgb.slice(1).map(Number) : null;
  }

  function luminance(rgb) {
    const [r, g, b] = rgb.map(value => value / 255).map(value => value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4);
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  }

  function standingOut(colour, colours) {
    if (Array.isArray(colour)) {
      return colour.map(one => standingOut(one, colours));
    }
    const [given, paper, text] = [colour, colours.paper, colours.text].map(channels);
    if (!given || !paper || !text) {
      return colour;
    }
    const contrast = rgb => {
      const [low, high] = [luminance(rgb), luminance(paper)].sort((one, other) => one - other);
      return (high + 0.05) / (low + 0.05);
    };
    for (let part = 0; part <= 10; part += 1) {
      const mixed = given.map((value, at) => Math.round(value + (text[at] - value) * part / 10));
      if (contrast(mixed) >= 3) {
        return part === 0 ? colour : `rgb(${mixed.join(", ")})`;
      }
    }
    return colours.text;
  }

  function dataFor(figure, colours) {
    if (!isDark()) {
      return figure.data;
    }
    // Text on the cells of a map has the colour that fits the cell.
    const hasCells = figure.data.some(trace => trace.type === "heatmap");
    const recoloured = part => part && typeof part === "object" && part.color !== undefined ? { ...part, color: standingOut(part.color, colours) } : part;
    return figure.data.map(trace => ({
      ...trace,
      ...(trace.line && { line: recoloured(trace.line) }),
      ...(trace.marker && { marker: { ...recoloured(trace.marker), ...(trace.marker.line && { line: recoloured(trace.marker.line) }) } }),
      ...(trace.textfont && !hasCells && { textfont: recoloured(trace.textfont) }),
    }));
  }

  function isDark() {
    const shown = document.documentElement.dataset.theme;
    return shown ? shown === "dark" : dark.matches;
  }

  function coloursOf(plot) {
    const style = getComputedStyle(plot);
    return {
      text: style.color,
      rule: style.borderTopColor,
      control: getComputedStyle(document.querySelector("header.site button")).borderTopColor,
      paper: getComputedStyle(document.body).backgroundColor,
    };
  }

  function layoutFor(figure, plot, colours) {
    const given = structuredClone(figure.layout ?? {});
    // The caption has the title, where it wraps and can be read aloud.
    const top = Math.min(given.margin?.t ?? 36, 36);
    delete given.title;
    delete given.width;
    const lines = isDark()
      ? {
          shapes: given.shapes?.map(shape => shape.line?.color ? { ...shape, line: { ...shape.line, color: standingOut(shape.line.color, colours) } } : shape),
          annotations: given.annotations?.map(note => note.font?.color && !note.bgcolor ? { ...note, font: { ...note.font, color: standingOut(note.font.color, colours) } } : note),
        }
      : {};
    const layout = {
      ...given,
      ...lines,
      template: themed(given.template ?? {}, colours),
      autosize: true,
      height: given.height ? given.height - ((given.margin?.t ?? top) - top) : undefined,
      paper_bgcolor: "rgba(0,0,0,0)",
      plot_bgcolor: "rgba(0,0,0,0)",
      modebar: { bgcolor: "rgba(0,0,0,0)", color: colours.control, activecolor: colours.text, ...given.modebar },
      font: { family: getComputedStyle(plot).fontFamily, ...given.font, color: colours.text },
      margin: { ...given.margin, t: top },
    };
    if (narrow.matches) {
      // What a figure keeps free at its sides may hold labels.
      const most = Math.round(plot.clientWidth * 0.4);
      layout.margin = { ...layout.margin, l: Math.min(layout.margin.l ?? 48, most), r: Math.min(layout.margin.r ?? 12, most) };
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
      const colours = coloursOf(plot);
      if (!plot.classList.contains("js-plotly-plot")) {
        holder.standIn = [...plot.childNodes];
        plot.replaceChildren();
      }
      await Plotly.react(plot, dataFor(figure, colours), layoutFor(figure, plot, colours), { ...figure.config, ...config });
      await makeRoom(plot);
      keepPicture(holder, plot);
      if (figure.frames?.length && !holder.dataset.drawn) {
        await Plotly.addFrames(plot, figure.frames);
      }
      holder.dataset.drawn = "true";
    } catch (error) {
      if (holder.standIn) {
        holder.standIn.find(node => node.nodeName === "IMG")?.classList.remove("printed");
        plot.replaceChildren(...holder.standIn);
      }
      holder.dataset.drawn = "false";
      console.error(`${holder.id}: ${error}`);
    }
  }

  // In a narrow drawing the title of an axis may run out of it: one that lies is put into lines, for one that stands there is more height.
  async function makeRoom(plot) {
    const edges = plot.querySelector(".main-svg").getBoundingClientRect();
    const lineHeight = 18;
    const change = {};
    let height = edges.height;
    const standing = [...plot.querySelectorAll(".ytitle, .y2title")].map(title => title.getBoundingClientRect());
    const cut = Math.max(0, ...standing.flatMap(box => [edges.top - box.top, box.bottom - edges.bottom]));
    if (cut > 1) {
      height += Math.ceil(2 * cut) + 8;
    }
    const lying = plot.querySelector(".xtitle")?.getBoundingClientRect();
    const title = plot.layout.xaxis?.title;
    if (lying && (lying.left < edges.left - 1 || lying.right > edges.right + 1)) {
      const middle = (lying.left + lying.right) / 2;
      const room = 2 * Math.min(middle - edges.left, edges.right - middle);
      const given = (typeof title === "string" ? title : title.text).split("<br>");
      const most = Math.floor(Math.max(...given.map(line => line.length)) * room / lying.width);
      const lines = given.flatMap(line => wrapped(line, most));
      const added = (lines.length - given.length) * lineHeight;
      change["xaxis.title.text"] = lines.join("<br>");
      height += added;
      if (plot.layout.showlegend && plot.layout.legend?.orientation === "h") {
        change["legend.y"] = (plot.layout.legend.y ?? -0.1) - added / Math.max(1, plot.querySelector(".nsewdrag").getBoundingClientRect().height);
      }
    }
    if (height > edges.height) {
      await Plotly.relayout(plot, { ...change, height });
    }
  }

  function wrapped(text, most) {
    const lines = [""];
    for (const word of text.split(" ")) {
      const last = lines[lines.length - 1];
      if (last.length > 0 && last.length + 1 + word.length > most) {
        lines.push(word);
      } else {
        lines[lines.length - 1] = last.length > 0 ? `${last} ${word}` : word;
      }
    }
    return lines;
  }

  // The saved picture takes the chart's place on paper.
  function keepPicture(holder, plot) {
    const picture = holder.standIn?.find(node => node.nodeName === "IMG");
    if (picture && !picture.isConnected) {
      picture.classList.add("printed");
      plot.after(picture);
    }
  }

  async function drawAll() {
    for (const holder of document.querySelectorAll("figure.chart")) {
      await draw(holder);
      // The page stays responsive between two charts.
      await new Promise(done => setTimeout(done));
    }
  }

  dark.addEventListener("change", drawAll);
  narrow.addEventListener("change", drawAll);
  let printing = false;
  document.addEventListener("theme", () => {
    if (!printing) {
      drawAll();
    }
  });
  // There is no waiting before the print: the charts are all drawn at once.
  addEventListener("beforeprint", () => {
    printing = true;
    document.querySelectorAll("figure.chart").forEach(draw);
  });
  addEventListener("afterprint", () => {
    printing = false;
    drawAll();
  });
  drawAll();
})();

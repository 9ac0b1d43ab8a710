"use strict";

// Draws charts in the classic Notebook (version 6, and nbclassic), which shows nothing for application/vnd.plotly.v1+json
// by itself. It loads this file from the kernelspec's folder when a notebook with this kernel opens, and plotly.js from
// beside it: no other host is asked. Where this file or plotly.js is absent, a chart's text/html stands as before.
define(["base/js/namespace", "notebook/js/outputarea", "./plotly.min.js"], (Jupyter, { OutputArea }, Plotly) => {
  const type = "application/vnd.plotly.v1+json";

  // Words are words, also between two dollar signs: neither plotly.js nor, by the class, the notebook sets them as formulas.
  const classes = "output_plotly tex2jax_ignore";
  const config = { displaylogo: false, typesetMath: false };

  // Called with the output area as `this`. What is thrown here makes the notebook show the output's next type.
  function append(figure, metadata, element) {
    if (!Array.isArray(figure?.data)) {
      throw new TypeError(`A figure of ${type} is an object with a list of traces named data.`);
    }

    const place = this.create_output_subarea({}, classes, type);
    const chart = document.createElement("div");
    chart.setAttribute("role", "img");
    place.append(chart);
    element.append(place);

    // The notebook has not put the element on the page yet, and a collapsed output has no width: it is drawn as soon as
    // it has one, again when the width changes, and let go when it is cleared or replaced.
    let width = 0;
    const observer = new ResizeObserver(() => {
      if (!chart.isConnected) {
        observer.disconnect();
        Plotly.purge(chart);
      } else if (chart.offsetWidth > 0 && chart.offsetWidth !== width) {
        const isFirst = width === 0;
        width = chart.offsetWidth;
        if (isFirst) {
          draw(chart, figure, wordsOf(this, figure));
        } else {
          Plotly.Plots.resize(chart);
        }
      }
    });
    observer.observe(chart);
    return place;
  }

  // plotly.js writes what it works out, such as ranges of axes, into what it is given. The notebook's own figure, which is
  // saved, stays as the kernel sent it. A figure's config is left out: it could name servers.
  async function draw(chart, figure, words) {
    chart.setAttribute("aria-label", words);
    try {
      const { data, layout, frames } = JSON.parse(JSON.stringify(figure));
      await Plotly.newPlot(chart, { data, layout, frames, config });
    } catch (problem) {
      console.error("A chart could not be drawn:", problem);
      chart.textContent = words;
    }
  }

  // The chart in words, which the kernel sends beside the figure.
  function wordsOf(area, figure) {
    const output = area.outputs.find((candidate) => candidate.data?.[type] === figure);
    return output?.data["text/plain"] ?? "Chart";
  }

  // Shows the outputs of a cell anew. To clear an area marks it as trusted, which it may not have been.
  function showAgain(area) {
    const { outputs, trusted, collapsed, scroll_state: scrolled } = area;
    area.clear_output(false, true);
    area.trusted = trusted;
    area.fromJSON(outputs, { collapsed, scrolled });
  }

  // The notebook calls it when the kernel is chosen, which may be before or after the saved outputs are shown.
  function onload() {
    if (OutputArea.append_map[type]) {
      return;
    }

    // Safe without trust in the notebook: a figure is data, and of the tags in its texts plotly.js keeps a few harmless ones.
    OutputArea.prototype.register_mime_type(type, append, { safe: true, index: 0 });
    for (const { output_area: area } of Jupyter.notebook.get_cells()) {
      if (area?.outputs.some((output) => output.data?.[type])) {
        showAgain(area);
      }
    }
  }

  return { onload };
});

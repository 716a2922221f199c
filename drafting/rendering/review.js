"use strict";
const form = document.getElementById("bo-loc");
const choice = document.getElementById("loc");
const count = document.getElementById("dem");
const rows = document.querySelectorAll("tr[data-show]");
const tables = document.querySelectorAll("table.units");

function show() {
  const wanted = choice.value;
  let shown = 0;
  for (const row of rows) {
    row.hidden = wanted !== "" && !row.dataset.show.split(" ").includes(wanted);
    shown += row.hidden ? 0 : 1;
  }
  for (const table of tables) {
    shown += openAbove(table);
  }
  count.textContent = `Đang hiện ${shown} trong ${rows.length} dòng.`;
}

/** An article stands above its rows, a chapter above its articles, while one of them is shown. */
function openAbove(table) {
  let opened = 0;
  let below = false;
  for (const body of [...table.tBodies].reverse()) {
    if (body.className === "group") {
      body.hidden = !below;
      below = false;
      continue;
    }
    const open = [...body.rows].some((row) => !row.hidden);
    const head = body.rows[0];
    if (open && head.hidden && head.classList.contains("article")) {
      head.hidden = false;
      opened += 1;
    }
    below = below || open;
  }
  return opened;
}

/** A link to a row that is not shown shows all rows. */
function follow() {
  const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
  if (target !== null && target.closest("[hidden]") !== null) {
    choice.value = "";
    show();
    target.scrollIntoView();
  }
}

const asked = new URLSearchParams(location.search).get("loc");
if (asked !== null && [...choice.options].some((option) => option.value === asked)) {
  choice.value = asked;
}
choice.addEventListener("change", show);
window.addEventListener("hashchange", follow);
form.addEventListener("submit", (event) => event.preventDefault());
form.hidden = false;
show();
follow();

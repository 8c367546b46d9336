/* Reports: cards that open, search, sorting, light and dark. Everything can be read without it. */
"use strict";
(function () {
	const root = document.documentElement;
	const STEP = 100;

	/* Colours: as the system has them, or chosen. */
	function theme(button) {
		const names = ["system", "light", "dark"];
		let now = "system";

		function show() {
			if (now === "system")
				delete root.dataset.theme;
			else
				root.dataset.theme = now;
			button.textContent = "Theme: " + now;
		}
		try {
			const kept = localStorage.getItem("candor-theme");

			if (names.includes(kept))
				now = kept;
		} catch (error) { /* no storage: forget it */ }
		button.hidden = false;
		button.addEventListener("click", function () {
			now = names[(names.indexOf(now) + 1) % names.length];
			show();
			try {
				localStorage.setItem("candor-theme", now);
			} catch (error) { /* no storage */ }
		});
		show();
	}

	/* A card is text until it is wanted: see html_table.c. */
	function unfold(body) {
		const text = body.rows[1].querySelector("noscript");

		if (text)
			text.outerHTML = text.textContent;
	}

	function toggle(body, open) {
		const button = body.querySelector(".toggle");

		if (open)
			unfold(body);
		body.classList.toggle("open", open);
		button.setAttribute("aria-expanded", String(open));
	}

	/* The link to a card becomes a button that opens it. */
	function upgrade(body) {
		const link = body.rows[0].querySelector("th a");

		if (!link)
			return;
		const button = document.createElement("button");

		button.type = "button";
		button.className = "toggle";
		button.textContent = link.textContent;
		button.setAttribute("aria-expanded", "false");
		button.setAttribute("aria-controls", body.rows[1].id);
		link.replaceWith(button);
	}

	function cards(table) {
		table.addEventListener("click", function (event) {
			const button = event.target.closest(".toggle");

			if (button) {
				const body = button.closest("tbody");

				toggle(body, !body.classList.contains("open"));
			}
		});
	}

	function order(cell, kind) {
		if (kind === "text")
			return cell.textContent.trim().toLowerCase();
		return cell.dataset.v === undefined ? null : Number(cell.dataset.v);
	}

	function compare(a, b) {
		return a < b ? -1 : a > b ? 1 : 0;
	}

	/* What has no value comes last either way. */
	function sort(table, column, kind, up) {
		const rows = Array.from(table.tBodies, function (body, index) {
			return { body, index, value: order(body.rows[0].cells[column], kind) };
		});

		rows.sort(function (a, b) {
			if (a.value === null || b.value === null)
				return (a.value === null) - (b.value === null) || a.index - b.index;
			return (up ? 1 : -1) * compare(a.value, b.value) || a.index - b.index;
		});
		table.append(...rows.map((row) => row.body));
	}

	function heads(table, changed) {
		for (const head of table.tHead.rows[0].cells) {
			const button = document.createElement("button");
			const kind = head.dataset.sort;

			if (!kind)
				continue;
			button.type = "button";
			button.textContent = head.textContent;
			head.replaceChildren(button);
			button.addEventListener("click", function () {
				const last = head.getAttribute("aria-sort");
				const up = last ? last === "descending" : kind !== "number-down";

				for (const other of table.tHead.rows[0].cells)
					other.removeAttribute("aria-sort");
				head.setAttribute("aria-sort", up ? "ascending" : "descending");
				sort(table, head.cellIndex, kind, up);
				changed();
			});
		}
	}

	/* What is searched: the row, and of the card, which may be text still, what posts say. */
	function words(body) {
		const signs = { "&lt;": "<", "&gt;": ">", "&quot;": "\"", "&#39;": "'", "&amp;": "&",
			"&nbsp;": " " };
		const text = body.rows[1].querySelector("noscript");
		const markup = text ? text.textContent : body.rows[1].innerHTML;
		const said = markup.match(/<blockquote>.*?<\/blockquote>|<b class="about">.*?<\/b>/gs) || [];

		return (body.rows[0].textContent + " " + said.join(" ").replace(/<[^>]*>/g, " ")
			.replace(/&[a-z0-9#]+;/g, (sign) => signs[sign] || sign)).toLowerCase();
	}

	/* Shows the first rows of those that are wanted; `tell` learns how many these are. */
	function pages(table, first, wanted, tell) {
		const more = table.closest("section").querySelector(".more");
		const step = more.querySelector(".step");
		const all = more.querySelector(".all");
		let most = first;

		function show() {
			let count = 0;

			for (const body of table.tBodies) {
				const there = wanted(body);

				count += there;
				body.hidden = !there;
				body.classList.toggle("later", there && count > most);
				if (there && count <= most)
					upgrade(body);
			}
			more.hidden = count <= most;
			step.textContent = "Show " + Math.min(STEP, count - most) + " more";
			all.textContent = "Show all " + count;
			tell(count);
		}
		step.addEventListener("click", function () {
			most += STEP;
			show();
		});
		all.addEventListener("click", function () {
			most = Infinity;
			show();
		});
		show();
		return { show, again() {
			most = first;
			show();
		} };
	}

	/* Search and choice of a class. */
	function list(table) {
		const search = document.getElementById("search");
		const only = document.getElementById("class");
		const found = document.getElementById("found");
		const texts = new Map();
		let wanted = [];

		function text(body) {
			if (!texts.has(body))
				texts.set(body, words(body));
			return texts.get(body);
		}

		const page = pages(table, STEP, function (body) {
			if (only.value && body.rows[0].cells[2].textContent !== only.value)
				return false;
			return wanted.every((word) => text(body).includes(word));
		}, function (count) {
			const all = table.tBodies.length;

			found.textContent = (count === all ? "" : count + " of ") +
				(all === 1 ? "1 author" : all + " authors");
		});

		search.addEventListener("input", function () {
			wanted = search.value.toLowerCase().split(/\s+/).filter(Boolean);
			page.again();
		});
		only.addEventListener("change", page.again);
		document.querySelector(".controls").hidden = false;
		return page.show;
	}

	/* Goes to a row, whatever is searched for, and opens it. */
	function visit(id) {
		const body = document.getElementById(id);

		if (!body || body.tagName !== "TBODY")
			return;
		body.hidden = false;
		body.classList.remove("later");
		upgrade(body);
		toggle(body, true);
		body.querySelector(".toggle").focus({ preventScroll: true });
		body.scrollIntoView({ block: "start" });
	}

	function visitHash() {
		if (location.hash)
			visit(location.hash.slice(1));
	}

	/* Marks of the chart: the name when pointed at, the card when clicked. */
	function chart(scatter) {
		scatter.addEventListener("click", function (event) {
			if (event.target.dataset && event.target.dataset.a !== undefined)
				visit("a" + event.target.dataset.a);
		});
		scatter.addEventListener("pointerover", function (event) {
			const mark = event.target;

			if (!mark.dataset || mark.dataset.a === undefined || mark.firstChild)
				return;
			const title = document.createElementNS("http://www.w3.org/2000/svg", "title");
			const row = document.getElementById("a" + mark.dataset.a).rows[0];

			title.textContent = row.querySelector("th a, .toggle").textContent + ", " +
				row.cells[2].textContent + ", " + row.cells[4].textContent;
			mark.append(title);
		});
	}

	root.classList.add("js");
	document.addEventListener("DOMContentLoaded", function () {
		const ranking = document.getElementById("ranking");
		const scatter = document.querySelector(".scatter");

		theme(document.getElementById("theme"));
		if (ranking) {
			cards(ranking);
			heads(ranking, list(ranking));
		}
		for (const table of document.querySelectorAll("table[id]:not(#ranking)")) {
			cards(table);
			heads(table, pages(table, 20, () => true, function () {}).show);
		}
		if (scatter)
			chart(scatter);
		document.addEventListener("click", function (event) {
			const link = event.target.closest("a[href^='#']");

			if (link) {
				event.preventDefault();
				history.replaceState(null, "", link.hash);
				visit(link.hash.slice(1));
			}
		});
		addEventListener("hashchange", visitHash);
		visitHash();
	});
})();

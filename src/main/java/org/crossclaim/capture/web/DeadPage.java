package org.crossclaim.capture.web;

import java.nio.charset.StandardCharsets;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.safety.Cleaner;
import org.jsoup.safety.Safelist;

/**
 * Makes of a page what can be read of it: its words, its headings, lists and tables. What
 * could do, load, send or hide anything is not taken over, so that the copy is dead in a
 * browser that knows none of our headers, too. Styles are not, either: without the files
 * that they name they show half a page, and with some a page hides its words.
 */
final class DeadPage {

	/** What goes with everything in it. */
	private static final String GONE = "script, style, template, svg, math, iframe, object, embed, applet, frameset, noframes,"
			+ " noembed, select, datalist, audio, video, canvas, link, meta, base, title";

	private static final Safelist KEPT = kept();

	private DeadPage() {
	}

	private static Safelist kept() {
		return new Safelist()
			.addTags("a", "abbr", "address", "article", "aside", "b", "bdi", "bdo", "blockquote", "br", "caption",
					"cite", "code", "dd", "del", "dfn", "div", "dl", "dt", "em", "figcaption", "figure", "footer", "h1",
					"h2", "h3", "h4", "h5", "h6", "header", "hgroup", "hr", "i", "img", "ins", "kbd", "li", "main",
					"mark", "nav", "ol", "p", "pre", "q", "rp", "rt", "ruby", "s", "samp", "section", "small", "span",
					"strong", "sub", "sup", "table", "tbody", "td", "tfoot", "th", "thead", "time", "tr", "u", "ul",
					"var", "wbr")
			.addAttributes(":all", "lang", "dir", "title")
			.addAttributes("img", "alt")
			.addAttributes("li", "value")
			.addAttributes("ol", "start", "reversed", "type")
			.addAttributes("td", "colspan", "rowspan")
			.addAttributes("th", "colspan", "rowspan", "scope")
			.addAttributes("time", "datetime");
	}

	/**
	 * The dead copy of a page.
	 * @param page the page; it is taken apart
	 * @return the copy in UTF-8
	 */
	static byte[] of(Document page) {
		String title = page.title();
		String language = page.expectFirst("html").attr("lang");
		page.select(GONE).remove();
		page.select("a[href]").forEach(DeadPage::tellAddress);
		Document dead = new Cleaner(KEPT).clean(page);
		dead.outputSettings().prettyPrint(false).charset(StandardCharsets.UTF_8);
		dead.head().appendElement("meta").attr("charset", "utf-8");
		dead.head().appendElement("meta").attr("name", "viewport").attr("content", "width=device-width");
		dead.title(title);
		if (!language.isEmpty()) {
			dead.expectFirst("html").attr("lang", language);
		}
		return ("<!doctype html>\n" + dead.outerHtml()).getBytes(StandardCharsets.UTF_8);
	}

	/** Where a link led can be read, and is no link any more. */
	private static void tellAddress(Element link) {
		String address = link.absUrl("href");
		if (address.startsWith("http://") || address.startsWith("https://")) {
			link.attr("title", address);
		}
	}

}

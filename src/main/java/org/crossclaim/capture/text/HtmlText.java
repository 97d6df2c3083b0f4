package org.crossclaim.capture.text;

import java.util.Set;
import java.util.regex.Pattern;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/**
 * The text of a page as a reader sees it: all that is shown, since a quote may stand
 * anywhere, each block on a line of its own, and nothing that is not shown.
 */
final class HtmlText implements NodeFilter {

	private static final Set<String> UNSEEN = Set.of("head", "script", "style", "noscript", "template", "iframe",
			"object", "embed", "canvas", "audio", "video", "svg", "select", "datalist", "textarea", "rp", "rt");

	private static final Pattern HIDDEN = Pattern
		.compile("(?is)(?:.*;)?\\s*(?:display\\s*:\\s*none|visibility\\s*:\\s*hidden)\\b.*");

	private static final Pattern CELL = Pattern.compile("td|th");

	private final StringBuilder text = new StringBuilder();

	/** Whether what comes next is set off by a space. */
	private boolean space;

	/** In how many elements whose spaces are kept. */
	private int asIs;

	/** In how many elements that are raised above the line. */
	private int raised;

	private HtmlText() {
	}

	static ExtractedText of(String html, String charset) {
		Document page = Jsoup.parse(html);
		HtmlText reading = new HtmlText();
		page.body().filter(reading);
		return ExtractedText.of(reading.text.toString(), title(page), charset);
	}

	private static String title(Document page) {
		Element heading = page.selectFirst("h1");
		return (page.title().isBlank() && heading != null) ? heading.text() : page.title();
	}

	@Override
	public FilterResult head(Node node, int depth) {
		if (node instanceof TextNode words) {
			append((this.raised > 0) ? raised(words.getWholeText()) : words.getWholeText(), this.asIs > 0);
		}
		if (!(node instanceof Element element)) {
			return FilterResult.CONTINUE;
		}
		if (UNSEEN.contains(element.normalName()) || element.hasAttr("hidden")
				|| HIDDEN.matcher(element.attr("style")).matches()) {
			return FilterResult.SKIP_ENTIRELY;
		}
		if (isOnItsOwn(element)) {
			endLine();
		}
		this.asIs += element.normalName().equals("pre") ? 1 : 0;
		this.raised += element.normalName().equals("sup") ? 1 : 0;
		return FilterResult.CONTINUE;
	}

	@Override
	public FilterResult tail(Node node, int depth) {
		if (node instanceof Element element) {
			this.asIs -= element.normalName().equals("pre") ? 1 : 0;
			this.raised -= element.normalName().equals("sup") ? 1 : 0;
			if (isOnItsOwn(element)) {
				endLine();
			}
		}
		return FilterResult.CONTINUE;
	}

	/** 10 to the second is not 102. */
	private static String raised(String words) {
		StringBuilder raised = new StringBuilder(words);
		for (int i = 0; i < raised.length(); i++) {
			int digit = "0123456789".indexOf(raised.charAt(i));
			if (digit >= 0) {
				raised.setCharAt(i, "⁰¹²³⁴⁵⁶⁷⁸⁹".charAt(digit));
			}
		}
		return raised.toString();
	}

	private static boolean isOnItsOwn(Element element) {
		return element.isBlock() || element.normalName().equals("br") || CELL.matcher(element.normalName()).matches();
	}

	private void endLine() {
		this.space = false;
		if (!this.text.isEmpty() && this.text.charAt(this.text.length() - 1) != '\n') {
			this.text.append('\n');
		}
	}

	/** Spaces are collapsed as browsers do; those that are not to be broken stay. */
	private void append(String words, boolean asIs) {
		for (int i = 0; i < words.length(); i++) {
			char one = words.charAt(i);
			if (asIs) {
				this.text.append(one);
			}
			else if (one == ' ' || one == '\t' || one == '\n' || one == '\r' || one == '\f') {
				this.space = !this.text.isEmpty() && this.text.charAt(this.text.length() - 1) != '\n';
			}
			else {
				this.text.append(this.space ? " " : "").append(one);
				this.space = false;
			}
		}
	}

}

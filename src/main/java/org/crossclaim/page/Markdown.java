package org.crossclaim.page;

import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;

import org.springframework.stereotype.Component;

/**
 * The record's Markdown (CommonMark) as HTML: raw HTML is shown as text, addresses are
 * sanitised, images do not load.
 */
@Component
public class Markdown {

	private final Parser parser = Parser.builder().build();

	private final HtmlRenderer renderer = HtmlRenderer.builder()
		.escapeHtml(true)
		.sanitizeUrls(true)
		.percentEncodeUrls(true)
		.build();

	/**
	 * A text as HTML.
	 * @param text Markdown
	 * @return HTML that is safe to print unescaped
	 */
	public String html(String text) {
		return this.renderer.render(this.parser.parse(text));
	}

}
